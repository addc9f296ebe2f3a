import Testing

@testable import CoordinationDomain

@Suite struct RecordReaderTests {
  @Test func `columns may stand in any order and unknown ones are kept`() {
    var contents = FolderContents()
    contents.append(
      .people,
      """
      family_name,shoe_size,person_id,given_name,date_of_birth,gender,interpreter
      "O'Neill",7,P-1,Siân,02/03/1941,female,none
      Begum,5,P-2,রহিমা,3-Nov-1950,female,spokn
      """.utf8)
    let (record, diagnostics) = CareRecord.read(contents)
    #expect(record.people.count == 2)
    let second = record.people.rows[1]
    #expect(record.text[second.givenName] == "রহিমা")
    #expect(second.dateOfBirth == Day(year: 1950, month: 11, day: 3))
    #expect(second.interpreter.isUnrecognised)
    let sentences = diagnostics.filter { $0.file == "people.csv" }.map(\.sentence)
    #expect(
      sentences == [
        "people.csv:1:2: note: the column \"shoe_size\" is not known; it is kept",
        "people.csv:3:7: warning: unknown interpreter \"spokn\"",
      ])
  }

  @Test func `an unclosed quote spoils its own line only`() {
    var contents = FolderContents()
    contents.append(
      .localities,
      "locality_id,name,sort_order\nNE,\"North East,1\nNW,North West,2\nSE,\"South East\",3\n".utf8)
    let (record, diagnostics) = CareRecord.read(contents)
    #expect(record.localities.rows.map { record.text[$0.name] } == ["North West", "South East"])
    #expect(diagnostics.contains { $0.place == "localities.csv:2:2" && $0.level == .error })
  }

  @Test func `a reference may come before the row it names, and a dangling one is reported`() {
    var contents = FolderContents()
    contents.append(.localities, "locality_id,name,sort_order,locality_lead_id\nNE,North East,1,S-1\n".utf8)
    contents.append(
      .professionals,
      "professional_id,given_name,family_name,role,team_id,access\nS-1,Ada,Okafor,DN,T-9,lead\n".utf8)
    contents.append(.teams, "team_id,name,organisation_id,kind,active\n".utf8)
    let (record, diagnostics) = CareRecord.read(contents)
    let lead = record.professionals[record.localities.rows[0].localityLead]
    #expect(lead.map { record.text[$0.familyName] } == "Okafor")
    #expect(record.teams[record.professionals.rows[0].team] == nil)
    #expect(
      diagnostics.map(\.sentence).contains(
        "professionals.csv:2:5: error: team_id \"T-9\" is not in teams.csv"))
  }

  @Test func `a key is found by its text`() {
    var contents = FolderContents()
    contents.append(.localities, "locality_id,name,sort_order\nNE,North East,1\n".utf8)
    let (record, _) = CareRecord.read(contents)
    #expect(record.localities.find("NE".utf8, in: record) != nil)
    #expect(record.localities.find("SW".utf8, in: record) == nil)
  }

  @Test func `every file has its table and its place in the catalogue`() {
    #expect(FileCatalogue.all.map(\.table) == RecordTable.allCases)
    for file in FileCatalogue.all {
      #expect(Set(file.columns.map(\.name)).count == file.columns.count, "\(file.path)")
    }
  }
}
