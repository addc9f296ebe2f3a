import Testing

@testable import CoordinationDomain

/// The fields of the form for a person: those of the verb, what stands there, and what typed words come to.
struct PersonFieldTests {
  private let view = SmallBorough.input.view

  private func field(_ column: String, of person: String? = "P-1") throws -> PersonField {
    try #require(view.personFields(of: person).first { $0.column == column })
  }

  @Test func `a form has the columns that can be corrected and no others`() {
    let columns = view.personFields(of: "P-1").map(\.column)
    #expect(columns.prefix(3) == ["nhs_number", "nhs_number_status", "title"])
    #expect(!columns.contains("person_id"))
    #expect(!columns.contains("date_of_death"))
    #expect(!columns.contains("where_now"))
    let new = view.personFields(of: nil).map(\.column)
    #expect(new.starts(with: columns))
    #expect(new.contains("pathway") && new.last == "spell")
  }

  @Test func `what stands there is written as somebody would type it`() throws {
    #expect(try field("nhs_number").value == "999 000 0174")
    #expect(try field("date_of_birth").value == "02-Mar-1941")
    #expect(try field("practice_ods_code").label == "Practice")
    #expect(try field("nhs_number").label == "NHS number")
    #expect(try field("interpreter").choices.contains("bsl"))
    #expect(try field("given_name", of: nil).value.isEmpty)
  }

  @Test func `what is typed is checked as the column is`() throws {
    func words(_ typed: String, _ column: String) throws -> String {
      switch view.reading(typed, in: try field(column)) {
      case .success(let reading): reading.words
      case .failure(let refusal): "no: " + refusal.sentence
      }
    }
    #expect(
      try words("999 000 0175", "nhs_number").hasPrefix("no: NHS number cannot be \"999 000 0175\""))
    #expect(try words("3/4/1950", "date_of_birth") == "Mon 03-Apr-1950, 76y")
    #expect(try words("albion health centre", "practice_ods_code") == "Albion Health Centre")
    #expect(try words("", "given_name") == "no: Given name may not be empty.")
    #expect(try words("sign", "interpreter").hasPrefix("no: "))
  }

  @Test(arguments: ["E1 4TT", "a=b c=d", "say \"hello\" \\ there", "  two  blanks ", "anyway", "@lee +2w"])
  func `details come back from their line as they were`(value: String) throws {
    let details = [Detail("address_2", value), Detail("postcode", "E1 4TT")]
    let asker = view.record.professionals.find("S-1".utf8, in: view.record)
    let command = try CommandReader.read("person correct P-1 " + Detail.line(details), in: view, by: asker)
    guard case .person(.correct(_, let read)) = command else { return #expect(Bool(false)) }
    #expect(read == details)
  }

  @Test func `somebody new who is here already is found with birth date and address`() {
    let typed = [
      Detail("given_name", "Ann"), Detail("family_name", "Chaudhry"), Detail("date_of_birth", "6/6/1960"),
    ]
    let doubles = view.doubles(of: typed)
    #expect(doubles.map(\.id) == ["P-4"])
    #expect(doubles.first?.strength == .likely)
    #expect(doubles.first?.sentence.contains("born 06-Jun-1960") == true)
    #expect(doubles.first?.address == "4 Quay Street")
    #expect(view.doubles(of: Array(typed.prefix(2))).isEmpty)
  }
}
