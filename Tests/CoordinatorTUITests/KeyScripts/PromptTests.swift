import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// The box in which one line is typed: what it says before Enter, and that words are never lost.
@Suite struct PromptTests {
  private func opened(_ key: String = "a") throws -> SignedIn {
    var desk = SignedIn(width: 120, height: 40)
    try desk.press("2 / \"rahima\" Enter Enter")
    try desk.press(KeyScript(key))
    return desk
  }

  @Test func `the keys named are the box's, and the bar says that somebody types`() throws {
    var desk = try opened()
    #expect(desk.hints.hasPrefix("⏎ save"))
    #expect(desk.status.hasSuffix("TYPING"))
    #expect(!desk.hints.contains("Tab"))
    try desk.press("\"ring @a\"")
    #expect(desk.hints.contains("Tab complete"))
  }

  @Test func `half a sentence survives Esc and is offered for the same person again`() throws {
    var desk = try opened()
    try desk.press("\"chase the matt\" Esc")
    #expect(desk.request == .none)
    try desk.press("a")
    #expect(desk.shows("> chase the matt"))
    #expect(desk.shows("You typed this before; ^U empties the line."))
    try desk.press("\"ress\"")
    #expect(desk.shows("> chase the mattress"))
    #expect(!desk.shows("You typed this before"))
    try desk.press("Esc Esc Down Enter a")
    #expect(!desk.shows("chase the matt"))
  }

  @Test func `what could not be recorded stays in the box`() throws {
    var desk = try opened("c")
    try desk.press("\"phone sounded well\" Enter")
    #expect(desk.submission?.lines.first?.hasSuffix("phone sounded well") == true)
    desk.answer(.notSaved("Not saved: the disk is full."))
    #expect(desk.shows("Not saved: the disk is full."))
    #expect(desk.shows("> phone sounded well"))
    try desk.press("Esc c")
    #expect(desk.shows("> phone sounded well"))
  }

  @Test func `what will be refused is said before Enter`() throws {
    var desk = SignedIn()
    try desk.press("2 / \"rahima\" Enter : \"next review\" Enter \"yesterday\"")
    #expect(desk.shows("not yet"))
    #expect(desk.shows("has passed"))
  }

  @Test(arguments: [
    ("home\n\nShe was in bed.\r\nAte little.\n", "home \"She was in bed.\\nAte little.\""),
    ("home visit was cancelled", "\"home visit was cancelled\""), ("\n noreply \n", "noreply"),
  ])
  func `a long note is recorded as it was written, a contact only by a word of its own`(
    text: String, words: String
  ) {
    let note = LongNote(person: "P-1", seen: 7)
    #expect(note.submission(text, draft: "/d")?.lines == ["P-1 " + words])
  }

  @Test func `a long note that could not be recorded stays where it is, is named, and is opened again`()
    throws
  {
    var desk = try opened("E")
    #expect(desk.draft == nil)
    desk.write("She was in bed.", draft: "/run/note-1/note.txt", .notSaved("Not saved: the disk is full."))
    #expect(desk.shows("Not saved: the disk is full."))
    #expect(desk.shows("/run/note-1/note.txt"))
    try desk.press("Esc E")
    #expect(desk.draft == "/run/note-1/note.txt")
    desk.write("She was in bed.", draft: "/run/note-1/note.txt", .saved("Recorded a note."))
    #expect(desk.status.hasPrefix("Recorded a note."))
    try desk.press("E")
    #expect(desk.draft == nil)
  }

  @Test func `the palette puts the very word before a part of one`() throws {
    var desk = SignedIn()
    try desk.press("3 : \"hold\"")
    let first = desk.lines.first { $0.contains("▶") && $0.contains("│") }
    #expect(first?.contains("Put an action on hold") == true)
  }

  @Test func `a note of blanks is none`() {
    #expect(LongNote(person: "P-1", seen: 7).submission(" \n\n", draft: "/d") == nil)
  }

  @Test func `a name that is chosen stands in place of what was typed, and only the next Enter saves`() throws
  {
    var desk = try opened()
    try desk.press("\"tell her GP @miah\"")
    #expect(!desk.shows("could be 2"))
    #expect(desk.lines.filter { $0.contains("Miah, ") }.count > 1)
    try desk.press("Down Enter")
    #expect(desk.request == .none)
    #expect(desk.shows("> tell her GP @DT Miah, N"), "\(desk.lines.joined(separator: "\n"))")
    #expect(desk.shows("what     tell her GP"))
    #expect(desk.shows("who      DT Miah, N"))
    try desk.press("\"+2d\" Enter")
    let line = try #require(desk.submission?.lines.first)
    #expect(line.contains(#/tell her GP @S-[0-9]+ \+2d$/#), "\(line)")
  }

  @Test func `a name that could be two is chosen from the list with words behind it too`() throws {
    var desk = try opened()
    try desk.press("\"@miah ring her GP\"")
    #expect(!desk.shows("could be 2"))
    #expect(desk.lines.filter { $0.contains("Miah, ") }.count > 1, "\(desk.lines.joined(separator: "\n"))")
    try desk.press("Down Down Enter")
    #expect(desk.shows("> @GP Miah, J ring her GP"), "\(desk.lines.joined(separator: "\n"))")
    #expect(desk.shows("what     ring her GP"), "\(desk.lines.joined(separator: "\n"))")
    try desk.press("Enter")
    #expect(desk.submission?.lines.first?.contains(#/@S-[0-9]+ ring her GP$/#) == true)
  }

  @Test func `a chosen name goes as a whole, and survives Esc as a name`() throws {
    var desk = try opened()
    try desk.press("\"ring @miah\" Down Enter Esc a")
    #expect(desk.shows("> ring @DT Miah, N"), "\(desk.lines.joined(separator: "\n"))")
    try desk.press("Backspace Backspace")
    #expect(desk.shows("> ring @ ") && !desk.shows("> ring @D"), "\(desk.lines.joined(separator: "\n"))")
  }
}
