import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// What is pressed around the people of a meeting: the agenda beforehand, its items, and the way there and back.
@Suite struct MeetingKeysTests {
  private func picture(_ working: Working) -> Comment {
    Comment(rawValue: working.lines.joined(separator: "\n"))
  }

  /// Goes to the next person, past the question to the room.
  private func next(_ working: Working) throws {
    try working.press("n")
    if working.shows("Next person: ") { try working.press("Enter") }
  }

  private func count(_ event: String, _ folder: SharedFolder) -> Int {
    folder.journal.components(separatedBy: ",\(event),").count - 1
  }

  // MARK: In the meeting

  @Test func `somebody urgent is put on the agenda while the meeting runs`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    try next(mine)
    try mine.press("N")
    #expect(mine.shows("Put whom on the agenda?"), picture(mine))
    #expect(!mine.shows("Nothing is called that here."))
    #expect(mine.shows("Type a part of the name"))
    try mine.press("\"rahima\" Enter")
    #expect(mine.shows("What is the meeting asked?"), picture(mine))
    try mine.press("\"Is she safe tonight?\" Enter")
    #expect(mine.shows("Put BEGUM, Rahima (Mrs) on the agenda"), picture(mine))
    #expect(count("agenda-item-added", folder) == 1)
    #expect(mine.shows("12=BEGUM, Rahima"), picture(mine))
    try mine.press("j \"12\" Enter")
    if mine.shows("Next person: ") { try mine.press("Enter") }
    #expect(mine.shows("Is she safe tonight?"), picture(mine))
  }

  @Test func `b parks the person and goes on to the next`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    try next(mine)
    try mine.press("b")
    if mine.shows("Next person: ") { try mine.press("Enter") }
    #expect(mine.shows("KHANOM, Halima (Mrs)   Born"), picture(mine))
    #expect(mine.shows(" parked"), picture(mine))
    #expect(mine.lines.contains { $0.hasPrefix("▶") && $0.contains("KHANOM") }, picture(mine))
  }

  @Test func `the words of a decision are offered when it is corrected`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    try next(mine)
    try mine.press("r 2 \"falls at nigt\" Enter r 2")
    #expect(mine.shows("> 2 falls at nigt"), picture(mine))
    #expect(mine.shows("These words stand there now"), picture(mine))
    try mine.press("Backspace \"ht\" Enter")
    #expect(mine.shows("falls at night"), picture(mine))
    try mine.press("r 5 \"+2w\" Enter r 5")
    #expect(mine.shows("> 5 2026-12-04"), picture(mine))
  }

  @Test func `who may not hear is named on a screen of one's own, after a question`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    try mine.press(.everybodyIsHere + "n")
    #expect(mine.shows("Next person: 2 organisations"), picture(mine))
    #expect(mine.hints.contains("o who is meant"), picture(mine))
    try mine.press("o")
    #expect(mine.shows("Does nobody else read this screen?"), picture(mine))
    #expect(!mine.shows("Lantern"))
    try mine.press("Esc")
    #expect(mine.shows("Next person: 2 organisations"))
    try mine.press("o y")
    #expect(mine.shows("Lantern Carers"), picture(mine))
    #expect(mine.shows("CSW Marlow, H"), picture(mine))
    try mine.press("Space")
    #expect(mine.shows("Next person: 2 organisations"))
    #expect(!mine.shows("Lantern"))
    try mine.press("i o")
    #expect(mine.shows("for the wall"), picture(mine))
    #expect(!mine.shows("Lantern"))
  }

  // MARK: Items

  @Test(arguments: ["4 Home S Enter n Enter", "4 Home Enter", "4 Home Enter Enter"])
  func `e changes an item with one letter more, and shows what is written there`(place: String) throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press(KeyScript(place))
    try mine.press("e")
    #expect(mine.shows("Change what of the item?"), picture(mine))
    try mine.press("q")
    #expect(mine.shows("> Can the three morning visits become one?"), picture(mine))
    try mine.press("^U \"Who orders the bed?\" Enter e v")
    #expect(mine.shows("What does the person say"), picture(mine))
    #expect(!mine.shows("not-asked"), picture(mine))
    try mine.press("\"Home, please\" Enter e c \"Cannot lift\" Enter e m \"12\" Enter e p \"@s-0034\" Enter")
    let item = try #require(folder.journal.split(separator: "\n").last)
    #expect(item.contains("agenda-item-changed"), "\(item)")
    try mine.press("e l")
    #expect(mine.shows("only what is to be done"), picture(mine))
    try mine.press("a")
    #expect(folder.journal.contains("action-only"))
    #expect(folder.journal.contains("Home, please"))
    #expect(folder.journal.contains("Cannot lift"))
  }

  @Test func `the agenda is fixed from the same menu, after a question`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press("4 Home Enter e f")
    #expect(count("agenda-frozen", folder) == 0)
    #expect(mine.shows("Fix the agenda"), picture(mine))
    try mine.press("y")
    #expect(count("agenda-frozen", folder) == 1, picture(mine))
    try mine.press("e f")
    #expect(count("agenda-frozen", folder) == 1)
  }

  @Test(arguments: [
    (KeyScript("4 Home Enter"), "freeze", "Fix the agenda of Locality MDT North East"),
    ("4 Home Enter", "meeting start", "Start Locality MDT North East"),
    (.meeting, "meeting finish", "Finish Locality MDT North East"),
    ("5", "handover give", "Sign the handover of North East"),
    ("5", "handover accept", "Sign the handover of North East"),
  ])
  func `what asks before it is done asks the same by its name as by its key`(
    place: KeyScript, name: String, question: String
  ) throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(place)
    let before = folder.journal
    try mine.press(KeyScript(": \"\(name)\" Enter"))
    #expect(mine.shows(question), picture(mine))
    #expect(folder.journal == before)
    try mine.press("Esc")
    #expect(folder.journal == before)
  }

  // MARK: The meeting's page

  @Test func `what is said of an item belongs to it and is no stop of the cursor`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press("4 Home Enter Down")
    #expect(mine.marked.contains("KHANOM, Halima"), picture(mine))
    try mine.press("Down Down Up")
    #expect(mine.marked.contains("FRANCIS"), picture(mine))
    try mine.press("End")
    #expect(mine.marked.contains("+"), picture(mine))
    try mine.press("PgUp")
    #expect(mine.marked.contains(#/[0-9]  [A-Z]/#) || mine.marked.contains("+"), picture(mine))
  }

  @Test func `the cursor stays among the proposals at the next one`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press("4 Home Enter")
    for _ in 0..<40 where !mine.marked.contains("+ ") { try mine.press("Down") }
    try mine.press("Down")
    let second = mine.marked
    try mine.press("Up +")
    func name(_ marked: String) -> Substring? {
      marked.split(separator: ",").first.map { $0.drop { !$0.isLetter } }
    }
    #expect(second.contains("+ "))
    #expect(name(mine.marked) == name(second), picture(mine))
    #expect(mine.marked.contains("+ "), picture(mine))
    try mine.press("End")
    let last = mine.marked
    try mine.press("+")
    #expect(mine.marked.contains("+ "), picture(mine))
    #expect(mine.marked != last)
  }

  @Test func `the minutes are one key from a meeting that was held, and on its page without scrolling`()
    throws
  {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    try next(mine)
    try mine.press("r 1 Z y Esc")
    #expect(mine.shows("Papers"), picture(mine))
    try mine.press("M")
    #expect(mine.shows("Minutes: Locality MDT North East"), picture(mine))
    try mine.press("Esc : \"minutes\"")
    let first = mine.lines.first { $0.contains("▶") && $0.contains("│") }
    #expect(first?.contains("Show the minutes") == true, picture(mine))
  }

  // MARK: The way there and back

  @Test func `Esc from the meeting leads to its page, wherever it was entered from`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(.meeting)
    try next(mine)
    try mine.press("Esc")
    #expect(mine.shows("Locality MDT North East, Fri 20-Nov-2026"), picture(mine))
    #expect(mine.lines[1].contains("MDT runs · S"), picture(mine))
    try mine.press("2 Enter S")
    #expect(mine.shows("ABDI WARSAME, Farah (Mr)   Born") || mine.shows("Next person: "), picture(mine))
    try mine.press("Esc")
    #expect(mine.shows("Locality MDT North East, Fri 20-Nov-2026"), picture(mine))
  }

  @Test(arguments: ["1", "2", "2 Enter", "3", "6", "8 Esc", "4 Tab"])
  func `that a meeting runs is said on every screen, and S leads back to it`(place: String) throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder, width: 120)
    try mine.press(.meeting)
    #expect(!mine.lines[1].contains("runs"))
    try mine.press("A")
    #expect(!mine.lines[1].contains("runs"))
    try mine.press("Esc Esc")
    try mine.press(KeyScript(place))
    #expect(mine.lines[1].contains("MDT North East runs · S goes back to it"), picture(mine))
    try mine.press("S")
    #expect(mine.status.contains("LIVE"), picture(mine))
    try mine.press("Z y")
    #expect(!mine.lines[1].contains("runs"), picture(mine))
  }

  @Test func `S on the meeting's line of Today starts it`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press("S")
    #expect(mine.shows("That cannot be done here: put the cursor on a meeting first"), picture(mine))
    for _ in 0..<60 where !mine.marked.contains("MDT North East") { try mine.press("Down") }
    try mine.press("S")
    #expect(mine.shows("Start Locality MDT North East"), picture(mine))
  }

  // MARK: Help

  @Test func `help shows the whole sentence of the row that is chosen`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press("4 Home Enter ? \"leave off\"")
    #expect(mine.shows("Leave off whom the rules propose"), picture(mine))
    #expect(mine.shows("off the agenda; why is"), picture(mine))
    try mine.press("Esc 2 ? \"long\"")
    #expect(mine.shows("makes it a contact"), picture(mine))
  }
}
