import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// The sample's meeting of Fri 20-Nov North East, run with keys at a real desk.
@Suite struct LiveMeetingTests {
  /// Presses keys and answers how many.
  private func count(_ script: KeyScript, _ working: Working) throws -> Int {
    try working.press(script)
    return try script.keys().count
  }

  private func isWaiting(_ working: Working) -> Bool { working.shows("Next person: ") }

  /// Goes to the next person, past the question to the room.
  private func next(_ working: Working) throws -> Int {
    var keys = try count("n", working)
    if isWaiting(working) { keys += try count("Enter", working) }
    return keys
  }

  @Test func `a whole meeting takes at most twelve keys a person`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    #expect(mine.status.hasSuffix("LIVE · saved"))
    try mine.press(.everybodyIsHere)
    #expect(mine.shows("Quorate, 8 present without the scribe, 5"), "\(mine.lines.joined(separator: "\n"))")
    var counts: [Int] = []
    while !mine.status.contains("nobody is left"), counts.count < 20 {
      var keys = try next(mine)
      #expect(mine.status.hasPrefix("Item \(counts.count + 1) of 11 · 00:00 on this item"))
      keys += try count("r 1", mine)
      #expect(mine.shows("Carry on, same plan"))
      keys += try count("a 3 Enter", mine)
      #expect(mine.shows("Added in this meeting (1)"), "\(mine.lines.joined(separator: "\n"))")
      folder.now = folder.now + 300
      mine.lookAround()
      try mine.press("Up")
      counts.append(keys)
    }
    #expect(counts.count == 11)
    #expect(counts.max() ?? 0 <= 12, "keys for each person: \(counts)")
    try mine.press("Z")
    #expect(mine.shows("everybody on the agenda"))
    #expect(try count("y", mine) == 1)
    #expect(folder.journal.contains("meeting-finished"))
    #expect(mine.shows("held"))
    #expect(!mine.status.contains("LIVE"))
  }

  @Test
  func `after the program is killed the meeting goes on at the same person, after the room was asked again`()
    throws
  {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    _ = try next(mine)
    _ = try next(mine)
    _ = try next(mine)
    let title = mine.lines[2].drop { $0 != "│" }
    #expect(title.contains("FRANCIS, Hyacinth"))
    // Nothing is written when a program ends: a second one on the same folder finds what a kill leaves.
    let again = try Working(on: folder)
    try again.press("4 Home S")
    if isWaiting(again) {
      #expect(!again.shows("Born"))
      try again.press("Enter")
    }
    #expect(again.lines[2].drop { $0 != "│" } == title)
    #expect(again.status.hasPrefix("Item 3 of 11"))
  }

  @Test func `a second terminal follows, contributes, and does not follow while it looks elsewhere`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    _ = try next(mine)
    let theirs = try Working("S-0034", on: folder)
    try theirs.press("4 Home S")
    #expect(theirs.shows("ABDI WARSAME, Farah (Mr)   Born"))
    _ = try next(mine)
    theirs.lookAround()
    #expect(theirs.shows("KHANOM, Halima (Mrs)   Born"))
    #expect(!theirs.shows("Came to"))
    try theirs.press("a \"ring the mosque\" Enter")
    mine.lookAround()
    #expect(mine.shows("Added in this meeting (1)"))
    try theirs.press("n")
    #expect(theirs.shows("Only you look at this one"))
    #expect(theirs.shows("FRANCIS, Hyacinth (Miss)   Born"))
    mine.lookAround()
    #expect(mine.status.hasPrefix("CSW") == false)
    #expect(mine.shows("KHANOM, Halima (Mrs)   Born"))
    try mine.press("j \"5\" Enter")
    theirs.lookAround()
    #expect(theirs.shows("FRANCIS, Hyacinth (Miss)   Born"))
    try theirs.press("f")
    #expect(theirs.shows("HAWES, Iris (Miss)   Born"))
  }

  @Test func `u takes back the decision and not the way to the next person`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    _ = try next(mine)
    try mine.press("r 1")
    _ = try next(mine)
    try mine.press("u")
    #expect(mine.shows("Undo this?"))
    #expect(mine.shows("Recorded the decision"))
    try mine.press("y p")
    #expect(mine.shows("ABDI WARSAME, Farah (Mr)   Born"))
    #expect(mine.shows("None yet"))
  }

  @Test func `the room is asked before the person is on the screen, and only Enter shows them`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press(.meeting)
    try mine.press(.everybodyIsHere)
    try mine.press("n")
    #expect(
      mine.shows("Next person: 2 organisations present may not"), "\(mine.lines.joined(separator: "\n"))")
    for key in ["n", "r", "a", "Down", "Space", "1"] {
      try mine.press(KeyScript(key))
      #expect(mine.shows("Next person: 2 organisations present may not"), "\(key)")
      #expect(!mine.shows("Born"), "\(key)")
    }
    #expect(!folder.journal.contains("item-opened"))
    try mine.press("Enter")
    #expect(mine.shows("ABDI WARSAME, Farah (Mr)   Born"))
    #expect(folder.journal.contains("item-opened"))
  }

  @Test func `parking takes one key, and who was parked comes last`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    _ = try next(mine)
    try mine.press("b")
    if isWaiting(mine) { try mine.press("Enter") }
    #expect(mine.shows("KHANOM, Halima (Mrs)   Born"))
    try mine.press("p")
    if isWaiting(mine) { try mine.press("Enter") }
    #expect(mine.shows("None yet: parked"))
    try mine.press("b")
    #expect(mine.shows("None yet"))
    #expect(!mine.shows("parked"))
    try mine.press("b")
    if isWaiting(mine) { try mine.press("Enter") }
    for person in 0..<10 {
      if person > 0 { _ = try next(mine) }
      try mine.press("r 1 Up")
    }
    #expect(mine.status.hasPrefix("Item 11 of 11"))
    _ = try next(mine)
    #expect(mine.status.hasPrefix("Item 1 of 11"))
  }

  @Test func `a decision that needs words asks for them, and one by word ends the caseload`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    _ = try next(mine)
    try mine.press("r 2")
    #expect(mine.shows("> 2 "))
    try mine.press("\"falls at night\" Enter")
    #expect(mine.shows("More support (provisional): falls at"))
    try mine.press("r 5 \"+2w\" Enter")
    #expect(mine.shows("today) (provisional), back on Fri"))
    try mine.press("r e")
    #expect(mine.shows("End somebody's time on the caseload"))
  }

  @Test func `initials hide names in every list, and the digits do nothing`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press(.meeting)
    try mine.press("i")
    #expect(!mine.shows("KHANOM"))
    _ = try next(mine)
    #expect(!mine.shows("KHANOM"))
    try mine.press("2")
    #expect(mine.shows("A digit alone does nothing here"))
    #expect(mine.shows("ABDI WARSAME, Farah (Mr)   Born"))
    try mine.press("Z")
    #expect(!mine.shows("KHANOM"))
  }

  @Test func `whom the rules propose is put on or left off from the meeting's page, and items are moved`()
    throws
  {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press("4 Home Enter ]")
    #expect(mine.shows("1  KHANOM, Halima"))
    #expect(mine.marked.contains("ABDI WARSAME"))
    try mine.press("[")
    #expect(mine.shows("1  ABDI WARSAME, Farah"))
    let before = mine.lines.first { $0.contains("Agenda (") }
    #expect(before?.contains("Agenda (11)") == true)
    try mine.press("- \"settled by phone\" Enter")
    #expect(mine.shows("Agenda (10)"))
    try mine.press("N \"rahima\" Enter \"Is the sitter enough?\" Enter")
    #expect(mine.shows("Agenda (11)"))
    // The last line at the left is a proposal; its reason is no stop of the cursor.
    func agenda() -> Int { folder.journal.components(separatedBy: ",agenda-item-added,").count - 1 }
    try mine.press("End")
    let proposed = mine.marked.split(separator: ",").first.map { $0.drop { !$0.isLetter } } ?? ""
    let added = agenda()
    try mine.press("+")
    #expect(agenda() == added + 1, "\(mine.lines.joined(separator: "\n"))")
    try mine.press("Home")
    #expect(mine.shows("Agenda (12)"))
    #expect(!proposed.isEmpty)
    try mine.press("End - \"seen yesterday\" Enter")
    #expect(folder.journal.contains("agenda-proposal-declined"))
    #expect(folder.journal.contains("seen yesterday"))
  }
}
