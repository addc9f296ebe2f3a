import Testing

@testable import CoordinationDomain

/// "Not seen" is said by the day's concerns, by the list of people and by gap rule `no-contact`: one limit for all.
@Suite struct ConcernsTests {
  /// The person was last seen on Wed 18-Nov, it is noon of Fri 20-Nov, and their need is high.
  @Test(arguments: [
    ("", false), ("limit=2", false), ("limit=1", true), ("limit=0", true), ("on=N|limit=1", false),
    ("limit=2|unit=working-days", false), ("limit=1|unit=working-days", true),
    ("limit=37|unit=hours", false), ("limit=36|unit=hours", true), ("limit=1|unit=weeks", false),
  ])
  func `another limit in the file changes what every screen calls not seen`(row: String, isUnseen: Bool) {
    let view = GapBorough(row.isEmpty ? [] : ["gap_rules no-contact.high: " + row]).view()
    var counted = ListedRows()
    #expect(view.isUnseen(0) == isUnseen)
    #expect(view.concerns(0) == (isUnseen ? ["not seen for 2 d"] : []))
    #expect(counted.rows(.people, "is:unseen", in: view).count == (isUnseen ? 1 : 0))
    #expect(GapBook(view).gaps.map(\.ruleName) == (isUnseen ? ["no-contact"] : []))
  }

  @Test func `a level of need without a limit of its own is never called not seen`() {
    let lines = [
      "encounters E-1: gone", "caseload L-1: tier=none", "gap_rules no-contact.none: limit=0|unit=days",
    ]
    #expect(!GapBorough(lines).view().isUnseen(0))
  }

  @Test func `in the sample those who are not seen are those whom the gap rule finds`() {
    let view = SampleView.shared
    let found = Set(GapBook(view).gaps.filter { $0.ruleName == "no-contact" }.map { Int($0.person) })
    #expect(!found.isEmpty && found == Set(view.people.indices.filter { view.isUnseen($0) }))
  }
}
