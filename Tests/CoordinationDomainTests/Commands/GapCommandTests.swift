import Testing

@testable import CoordinationDomain

/// Hiding a gap until a day, and showing it again.
@Suite struct GapCommandTests {
  /// P-4 was referred and has no lead; S-2 coordinates there and S-1 leads.
  private var input = SmallBorough.input
  private let gap = "no-lead/P-4"

  private func listed(_ input: CommandInput, _ filter: String = "") -> [String] {
    let view = input.view
    let listing = Listing.gaps(GapBook(view), in: view)
    let query = listing.query(filter)
    return listing.rows(
      matching: query, in: view, among: listing.rows(in: view, everything: query.wantsEverything)
    ).map { listing.id(of: Int($0), in: view) }
  }

  @Test mutating func `a hidden gap leaves the list until its day, and says who hid it and why`() {
    #expect(listed(input).contains(gap))
    #expect(input.refusal("gap hide \(gap) +2w her son decides on Monday", by: "S-1").isEmpty)
    #expect(!listed(input).contains(gap))
    #expect(listed(input, "is:hidden") == [gap])
    #expect(listed(input, "is:any").contains(gap))
    let id = input.lastSubject
    #expect(input.text(id, "rule") == "no-lead")
    #expect(input.text(id, "subject") == "P-4")
    #expect(input.text(id, "person_id") == "P-4")
    #expect(input.text(id, "until") == "2026-12-04")
    #expect(input.text(id, "reason") == "her son decides on Monday")
    #expect(input.text(id, "hidden_by") == "S-1")
    #expect(input.text(id, "hidden_on") == "2026-11-20")
  }

  @Test(arguments: [("2026-12-03", false), ("2026-12-04", true)])
  func `it comes back by itself on its day`(today: String, isListed: Bool) {
    var input = CommandInput(now: today + "T12:00", SmallBorough.files.merging([.hiddenGaps: hidden]) { $1 })
    #expect(listed(input).contains(gap) == isListed)
    #expect(input.refusal("gap show \(gap)", by: "S-1").isEmpty != isListed)
  }

  private var hidden: String {
    """
    hidden_gap_id,rule,subject,person_id,until,reason,hidden_by,hidden_on,shown_again_on
    HG-1,no-lead,P-4,P-4,2026-12-04,her son decides,S-1,2026-11-20,
    """
  }

  @Test mutating func `what was hidden is shown again, by a word or by undoing it`() throws {
    let act = try input.type("gap hide \(gap) +2w waits", by: "S-1").get()
    #expect(input.refusal("gap show \(gap)", by: "S-1").isEmpty)
    #expect(listed(input).contains(gap))
    #expect(input.text(input.lastSubject, "shown_again_on") == "2026-11-20")
    #expect(input.refusal("undo", by: "S-1").isEmpty)
    #expect(!listed(input).contains(gap))
    #expect(input.refusal("undo \(act)", by: "S-1").isEmpty)
    #expect(listed(input).contains(gap))
    #expect(listed(input, "is:hidden").isEmpty)
  }

  @Test mutating func `hidden again it is one hiding with another day`() {
    #expect(input.refusal("gap hide \(gap) +1w waits", by: "S-1").isEmpty)
    #expect(input.refusal("gap hide \(gap) +2w waits longer", by: "S-1").isEmpty)
    #expect(input.view.record.hiddenGaps.count == 1)
    #expect(input.text(input.lastSubject, "until") == "2026-12-04")
  }

  @Test mutating func `what cannot be hidden is refused with the reason`() {
    let words: [(String, String)] = [
      ("gap hide \(gap) today waits", "has to be to come"),
      ("gap hide \(gap) +2w", "Why may it wait?"),
      ("gap hide \(gap) 2028-01-01 waits", "for a year at most, until 20-Nov-2027"),
      ("gap hide no-lead/P-3 +2w waits", "no gap any more"),
      ("gap hide no-lead/P-99 +2w waits", "No gap has the id"),
      ("gap hide leadless/P-4 +2w waits", "No gap has the id"),
      ("gap show \(gap)", "It is not hidden."),
    ]
    for (line, sentence) in words {
      let refusal = input.refusal(line, by: "S-1")
      #expect(refusal.contains(sentence), "\(line): \(refusal)")
    }
  }

  @Test mutating func `longer than thirty days is for a lead`() {
    #expect(AccessAct.longHideDays == 30)
    #expect(input.refusal("gap hide \(gap) 2026-12-21 waits", by: "S-2").contains("more than 30 days"))
    #expect(input.refusal("gap hide \(gap) 2026-12-20 waits", by: "S-2").isEmpty)
    #expect(input.refusal("gap hide \(gap) 2026-12-21 waits", by: "S-1").isEmpty)
    #expect(input.refusal("gap show \(gap)", by: "S-3").contains("needs a coordinator"))
  }

  @Test func `a visit that nobody answered cannot be hidden`() {
    var input = SmallBorough.input([
      .encounters: """
      encounter_id,person_id,professional_id,status,at,with,outcome,place
      E-9,P-1,S-1,done,2026-11-19T09:00:00Z,person,no-reply,home
      """
    ])
    #expect(listed(input).contains("no-reply-visit/E-9"))
    let refusal = input.refusal("gap hide no-reply-visit/E-9 +1w waits", by: "S-1")
    #expect(refusal.contains("somebody may be in danger"), "\(refusal)")
  }

  @Test mutating func `what was done is told in words`() throws {
    let act = try input.type("gap hide \(gap) +2w waits", by: "S-1").get()
    #expect(
      input.view.sentence(ofAct: act).hasPrefix("Hid the gap \"No lead professional\" until Fri 04-Dec for "))
    let shown = try input.type("gap show \(gap)", by: "S-1").get()
    #expect(
      input.view.sentence(ofAct: shown).hasPrefix("Showed again the gap \"No lead professional\" for "))
    let asker = input.view.record.professionals.find("S-1".utf8, in: input.view.record)
    let command = try CommandReader.read("gap hide \(gap) +2w her son", in: input.view, by: asker)
    let echo = input.view.echo(of: command, by: asker)
    #expect(echo.map(\.label) == ["gap", "until", "why"])
    #expect(echo[1].words == "Fri 04-Dec-2026, in 14 days")
    let far = try CommandReader.read("gap hide \(gap) 25-Mar-2027 her son", in: input.view, by: asker)
    #expect(input.view.echo(of: far, by: asker)[1].words == "Thu 25-Mar-2027, in 125 days")
  }

  @Test mutating func `folded into files and read again it is hidden still`() throws {
    #expect(input.refusal("gap hide \(gap) +2w \"waits, she said\"", by: "S-1").isEmpty)
    let files = try FoldedFiles(input.view.record, input.view.history).files
    let file = try #require(files.first { $0.path == "hidden_gaps.csv" })
    var texts = SmallBorough.files
    texts[.hiddenGaps] = String(decoding: file.bytes, as: UTF8.self)
    let again = CommandInput(texts)
    #expect(listed(again, "is:hidden") == [gap])
    #expect(
      again.view.record.hiddenGaps.rows.map { again.view.record.text[$0.reason] } == ["waits, she said"])
    #expect(again.view.record.check(on: again.view.moment).filter { $0.file == "hidden_gaps.csv" }.isEmpty)
  }
}
