import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// The screen of gaps as somebody works on it who leads a locality, at a real desk.
@Suite struct GapScreenTests {
  /// Somebody alone on a borough of their own, on the screen of gaps after some keys.
  private func gapScreen(_ author: String, _ script: KeyScript = "") throws -> Working {
    let working = try Working(author, on: try SharedFolder())
    try working.press("7")
    try working.press(script)
    return working
  }

  private func gaps(_ working: Working) -> Set<String> {
    let view = working.workplace.context(width: 80, height: 24).view
    return Set(GapBook(view).gaps.map { view.gapID($0) })
  }

  @Test func `five gaps are closed in under thirty keys`() throws {
    let lead = try Working("S-0034", on: try SharedFolder())
    let before = gaps(lead)
    // Their own locality from the counts; two get a lead who has said yes; a leave is covered; two are done.
    let script: KeyScript =
      "7 v Enter f 1 Enter Enter f 1 Enter Enter PgDn f 1 1 Enter f 1 1 Enter f 1 1 Enter"
    #expect(try script.keys().count < 30)
    try lead.press(script)
    let closed = before.subtracting(gaps(lead))
    #expect(closed.count >= 5, "\(closed.sorted()), on the glass \(lead.lines)")
    #expect(gaps(lead).subtracting(before).isEmpty)
  }

  @Test func `a missing lead takes four keys, and the cursor stands on the next gap`() throws {
    let lead = try gapScreen("S-0034", "/ \"locality:ne rule:no-lead\" Enter")
    let before = gaps(lead).count
    let first = lead.marked
    let script: KeyScript = "f 1 Enter Enter"
    #expect(try script.keys().count == 4)
    try lead.press("f")
    #expect(lead.shows("Closes it"))
    #expect(lead.shows("Make somebody lead from today who has said yes"))
    #expect(lead.shows("Does not close it yet"))
    // Nobody leads before it was seen who would.
    try lead.press("1 Enter")
    #expect(lead.shows("leads from today"))
    #expect(gaps(lead).count == before)
    try lead.press("Enter")
    #expect(lead.marked != first)
    #expect(gaps(lead).count < before)
    #expect(!gaps(lead).contains { $0 == "no-lead/P-00220" })
  }

  @Test func `to ask somebody to lead is offered beside it, and the gap stays until they say yes`() throws {
    let lead = try gapScreen("S-0034", "/ \"locality:ne rule:no-lead\" Enter Down Down")
    #expect(lead.marked.contains("AKHTAR, Rabeya"))
    try lead.press("Up f 2 \"ad\" Enter")
    #expect(lead.shows("The gap stays: Offered the lead to ANP Okafor, P"))
    #expect(lead.marked.contains("AKHTAR, Rabeya"))
  }

  @Test func `words that were not saved are kept, and the cursor stays`() throws {
    let lead = try gapScreen("S-0034", "v Enter")
    let first = lead.marked
    try lead.press("f 1 \"some\" Esc")
    #expect(lead.marked == first)
    try lead.press("f 1")
    #expect(lead.shows("> some"))
  }

  @Test func `a gap is hidden until a day with a reason, listed, and shown again`() throws {
    let folder = try SharedFolder()
    let lead = try Working("S-0034", on: folder)
    try lead.press("7 v Enter")
    let first = lead.marked
    #expect(lead.hints.contains("i hide until…"))
    try lead.press("i \"+2w her son decides\" Enter")
    #expect(lead.marked != first)
    #expect(lead.shows("Hid the gap \"No lead professional\" until Fri 04-Dec"))
    #expect(folder.journal.contains("gap-hidden"))
    try lead.press("v")
    #expect(lead.shows("Hidden until a day, in no count") || lead.shows("more ↓"))
    try lead.press("Esc 7 7 / \"is:hidden\" Enter")
    #expect(lead.marked == first)
    #expect(lead.hints.contains("i show again"))
    #expect(lead.shows("until Fri 04-Dec, by SW Sultana, S, her son decides"))
    try lead.press("i")
    #expect(lead.shows("Showed again the gap"))
    try lead.press("Esc")
    #expect(lead.lines.contains { $0.contains(first.prefix(40)) })
  }

  @Test func `longer than a month is for who leads`() throws {
    let coordinator = try gapScreen("S-0007", "/ \"rule:no-lead locality:nw\" Enter i \"+8w waits\" Enter")
    #expect(coordinator.shows("hiding a gap for more than 30 days"))
  }

  @Test func `where no command closes a gap the key says so, and Enter opens what it is about`() throws {
    let lead = try gapScreen("S-0061", "/ \"rule:intake-unmet\" Enter f")
    #expect(lead.shows("No key settles a request yet: ⏎ opens it."))
    try lead.press("Enter")
    #expect(lead.app.screen.subject == .intake("Q-0015"))
    try lead.press("Esc / ^U \"rule:action-late\" Enter Enter")
    guard case .action = lead.app.screen.subject else {
      Issue.record("not on an action")
      return
    }
  }

  @Test func `the counts by locality are held against a week before and open the list they count`() throws {
    let lead = try gapScreen("S-0061", "v")
    #expect(lead.shows("serious     all    week"))
    let line = try #require(lead.lines.first { $0.contains("North East") })
    let numbers = line.split(separator: " ").suffix(3)
    #expect(numbers.last?.first == "+" || numbers.last?.first == "-" || numbers.last == "=", "\(line)")
    try lead.press("Enter")
    let count = numbers.dropFirst().first ?? ""
    #expect(lead.status.contains("\(count) of "), "\(lead.status)")
  }

  @Test func `v opens the figures, of the locality that the cursor is on`() throws {
    let lead = try gapScreen("S-0061", "v v")
    #expect(lead.shows("Figures, North East"))
    try lead.press("Esc")
    for _ in 0..<8 where !lead.marked.contains("In all") { try lead.press("Down") }
    try lead.press("v")
    #expect(lead.shows("Figures, every locality"))
  }

  @Test func `a lead who was asked is seen in the list, and what is hidden is counted there`() throws {
    let lead = try gapScreen("S-0034", "/ \"rule:no-lead locality:ne\" Enter f 2 Down Enter Enter")
    #expect(lead.shows("The gap stays: Offered the lead to"))
    try lead.press("Up")
    #expect(lead.shows("offered to "))
    try lead.press("Down i \"+2w her son decides\" Enter Home")
    #expect(lead.status.contains("1 hidden until a day"))
    try lead.press("v")
    #expect(lead.shows("serious     all  hidden    week"))
  }

  @Test func `in the smallest window too a gap says its limit`() throws {
    var playing = Playing(width: 60, height: 20)
    try playing.press("7")
    #expect(playing.shows("Limit"))
    #expect(playing.shows("more than 2 hours"))
  }

  @Test func `who is marked as of the same name is told from the other`() throws {
    var playing = Playing(width: 120, height: 40)
    try playing.press("7 / \"rule:no-lead mason\" Enter")
    #expect(playing.marked.contains("= MASON, George"))
    #expect(playing.lines.contains { $0.contains("= another MASON, George born") })
    try playing.press("?")
    #expect(playing.shows(Keymap.signs))
  }

  @Test func `what a colleague does to a gap is seen, and the cursor stays on its own`() throws {
    let folder = try SharedFolder()
    let mine = try Working("S-0061", on: folder)
    let theirs = try Working("S-0061", on: folder)
    try mine.press("7 / \"rule:action-late\" Enter Down Down Down")
    let gap = mine.marked
    try theirs.press("7 / \"rule:action-late\" Enter f 2 \"+2w\" Enter")
    mine.lookAround()
    #expect(mine.marked == gap)
  }

  @Test func `marked gaps of one rule are closed together`() throws {
    let lead = try Working("S-0061", on: try SharedFolder())
    let before = gaps(lead).count
    try lead.press("7 / \"rule:action-late\" Enter Space Space Space f 2 \"+2w\" Enter")
    #expect(gaps(lead).count == before - 3)
    try lead.press("/ ^U \"locality:ne\" Enter Space PgDn Space f")
    #expect(lead.shows("closed in different ways"))
  }

  @Test func `whoever may only look is told so`() throws {
    let nobody = try gapScreen("nobody", "f")
    #expect(nobody.shows("so you may look and not"))
    #expect(nobody.hints.contains("by locality"))
  }
}
