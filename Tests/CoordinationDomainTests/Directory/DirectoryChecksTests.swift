import Testing

@testable import CoordinationDomain

@Suite struct DirectoryChecksTests {
  @Test func `an attribute must lead to a row of the file it names`() {
    let fixture = DirectoryFixture([
      .services: "id,organization_id,name,status,assured_date\ns,o,Club,inactive,2026-11-01",
      .accessibility: "id,location_id\nx,",
      .taxonomyTerms: "id,name\nt,Term",
      .attributes: """
      id,link_id,taxonomy_term_id,link_entity
      a1,s,t,service
      a2,s,t,services
      a3,s9,t,service
      a4,x,t,accessibility
      a5,s,t,servant
      """,
    ])
    #expect(
      fixture.sentences() == [
        "directory/attributes.csv:4:2: error: link_id \"s9\" is not in directory/services.csv",
        "directory/attributes.csv:6:4: error: link_entity \"servant\" is not a file of the directory",
      ])
  }

  @Test func `a service without telephone, hours or a check says so, one that is not listed does not`() {
    let fixture = DirectoryFixture([
      .services: """
      id,organization_id,name,status,assured_date
      s1,o,Club,active,2025-11-19
      s2,o,Old,defunct,2001-01-01
      """
    ])
    #expect(
      fixture.sentences() == [
        "directory/services.csv:2:3: note: Club has no telephone number",
        "directory/services.csv:2:3: note: Club has no hours",
        "directory/services.csv:2:5: warning: Club was last checked on 19-Nov-2025",
      ])
  }

  @Test func `a provider must be in the directory it names`() {
    let fixture = DirectoryFixture([
      .organisations: """
      organisation_id,name,short_name,kind,hsds_organization_id,active
      O-A,A,A,voluntary,o1,Y
      O-B,B,B,voluntary,o2,Y
      O-C,C,C,voluntary,,Y
      """,
      .directoryOrganizations: "id,name,parent_organization_id\no1,A,o7",
    ])
    #expect(
      fixture.sentences() == [
        "organisations.csv:3:5: error: hsds_organization_id \"o2\" is not in directory/organizations.csv",
        "directory/organizations.csv:2:3: error: parent_organization_id \"o7\" is not in directory/organizations.csv",
      ])
  }

  @Test func `a diagnostic shows the row and what would be right`() {
    let fixture = DirectoryFixture([
      .phones: "id,number\np1,020 7946 0101\np2,ring Ann"
    ])
    let diagnostics = fixture.record.directoryDiagnostics(today: Day(number: 20_777))
    #expect(diagnostics.map(\.excerpt) == ["p2,ring Ann"])
    #expect(diagnostics.map(\.place) == ["directory/phones.csv:3:2"])
  }

  @Test func `a blank row is passed over with a note`() {
    let fixture = DirectoryFixture([
      .directoryOrganizations: "id,name,description\no1,A,a\n,,\n , ,\no2,B,b\n\no3,C,c"
    ])
    #expect(fixture.record.directoryOrganizations.count == 3)
    let sentences = fixture.diagnostics.map(\.sentence).filter { $0.hasPrefix("directory/") }
    #expect(
      sentences == [
        "directory/organizations.csv:3: note: a blank row; it is passed over",
        "directory/organizations.csv:4: note: a blank row; it is passed over",
      ])
  }
}
