import Testing

@testable import CoordinationDomain

@Suite struct DuplicatesTests {
  private static let people = """
    person_id,nhs_number,title,given_name,family_name,date_of_birth,gender,interpreter,address_1,postcode,date_of_death
    P-1,9990000174,Mrs,Rahima,Begum,1941-03-02,female,none,Latham House,E14 6NG,
    P-2,,Mr,Seán,O'Neill,1950-05-05,male,none,Quay Street,E1 1AA,
    P-3,,Ms,Ann,Chaudhry,1960-06-06,female,none,Hill Road,E1 1AB,
    P-4,,Mr,Tom,Price,,male,none,Latham House,E14 6NG,
    P-5,,Mr,Old,Gone,1930-01-01,male,none,,,2026-01-01
    P-6,,,,,1970-07-07,male,none,,,
    """

  private let view = PageInput.view(
    [
      .people: people,
      .caseload: """
      caseload_id,person_id,status,start_on,end_on,end_reason,pathway,tier
      L-1,P-1,active,2026-01-01,,,frailty,high
      L-2,P-2,discharged,2026-01-01,2026-10-12,completed,frailty,high
      """,
    ], today: Day(year: 2026, month: 11, day: 20))

  private func found(
    _ family: String = "", _ given: String = "", born: (Int, Int, Int)? = nil, nhs: String = ""
  ) -> [Duplicate] {
    view.duplicates(
      of: Newcomer(
        nhsNumber: nhs, familyName: family, givenName: given,
        dateOfBirth: born.flatMap { Day(year: $0.0, month: $0.1, day: $0.2) }))
  }

  private func words(_ list: [Duplicate]) -> [String] { list.map { "\($0.id) \($0.strength)" } }

  @Test func `the same NHS number is certain, however it is spaced`() {
    let list = found("Begum", "Rahima", nhs: "999 000 0174")
    #expect(words(list) == ["P-1 certain"])
    #expect(
      list.first?.sentence
        == "BEGUM, Rahima (Mrs), born 02-Mar-1941 (85y), has the same NHS number. On the caseload.")
  }

  @Test func `a number with another name and birth date asks to be checked`() {
    let list = found("Smith", "Ann", born: (1980, 1, 1), nhs: "9990000174")
    #expect(words(list) == ["P-1 certain"])
    #expect(list.first?.sentence.contains("but another name and birth date: check the number") == true)
  }

  @Test func `a name and birth date are likely, with or without accents and spelling`() {
    #expect(words(found("BEGUM", "rahima", born: (1941, 3, 2))) == ["P-1 likely"])
    #expect(words(found("ONeill", "Sean", born: (1950, 5, 5))) == ["P-2 likely"])
    let alike = found("Begom", "Raheema", born: (1941, 3, 2))
    #expect(words(alike) == ["P-1 likely"])
    #expect(alike.first?.sentence.contains("the same birth date and a name that sounds the same") == true)
  }

  @Test func `names the other way round are likely`() {
    let list = found("Rahima", "Begum", born: (1941, 3, 2))
    #expect(words(list) == ["P-1 likely"])
    #expect(list.first?.sentence.contains("the names the other way round") == true)
  }

  @Test func `birth date and family name alone are possible, a birth date alone is nothing`() {
    #expect(words(found("Begum", "Salma", born: (1941, 3, 2))) == ["P-1 possible"])
    #expect(words(found("", "Rahima", born: (1941, 3, 2))) == [])
    #expect(words(found("Smith", "Ann", born: (1941, 3, 2))) == [])
    #expect(words(found("", "", born: (1970, 7, 7))) == [])
  }

  @Test func `another NHS number makes a likely one possible`() {
    let list = found("Begum", "Rahima", born: (1941, 3, 2), nhs: "9998358590")
    #expect(words(list) == ["P-1 possible"])
    #expect(list.first?.sentence.contains("the same birth date and name, but another NHS number") == true)
  }

  @Test func `without a birth date on both sides names prove nothing`() {
    #expect(found("Price", "Tom", born: (1950, 1, 1)).isEmpty)
    #expect(found("Begum", "Rahima").isEmpty)
    #expect(found("Begum", "Rahima", born: (1941, 3, 3)).isEmpty)
  }

  @Test func `a number that is none counts for nothing`() {
    #expect(found(nhs: "999000017").isEmpty)
    #expect(found(nhs: "9990000175").isEmpty)
    #expect(found().isEmpty)
  }

  @Test func `those who are not on the caseload are found and say so`() {
    #expect(
      found("O'Neill", "Seán", born: (1950, 5, 5)).first?.sentence.hasSuffix(
        "name. Discharged Mon 12-Oct (completed).") == true)
    #expect(found("Gone", "Old", born: (1930, 1, 1)).first?.sentence.hasSuffix("Has died.") == true)
    #expect(
      found("Chaudhry", "Ann", born: (1960, 6, 6)).first?.sentence.hasSuffix("Not on the caseload.") == true)
  }

  @Test func `of the two namesakes in the sample both are found, the one with the number first`() {
    let born = Day(year: 1941, month: 3, day: 2)
    let list = SampleView.shared.duplicates(
      of: Newcomer(nhsNumber: "9990000174", familyName: "Begum", givenName: "Rahima", dateOfBirth: born))
    #expect(words(list) == ["P-00001 certain", "P-00002 possible"])
  }
}
