import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// Recording with keys at a real desk, alone and with others in the same folder.
@Suite struct WorkingTests {
  private static let rahima: KeyScript = "2 / \"rahima\" Enter Enter"

  @Test func `what a colleague records is seen, and the cursor stays on its person`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    let theirs = try Working("S-0061", on: folder)
    try mine.press("3 g n Down Down")
    let action = mine.marked
    let place = mine.lines.firstIndex { $0.hasPrefix("▶") }
    // The first of the list goes to its end, and everything after it moves up.
    try theirs.press("3 g n d \"+30w\" Enter")
    mine.lookAround()
    #expect(mine.marked == action)
    #expect(mine.lines.firstIndex { $0.hasPrefix("▶") } == place.map { $0 - 1 })
    #expect(mine.shows("set the date of"))
    // Newer news takes the place of older; what was said to me does not give way to it.
    try theirs.press("u y")
    mine.lookAround()
    #expect(mine.shows("undid: set the date of"))
    try mine.press("Z")
    try theirs.press("^R")
    mine.lookAround()
    #expect(mine.shows("Z does nothing here"))
  }

  @Test func `what is done leaves the list, and the next one comes under the cursor`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press("3 g n Down Down Down Down")
    let rows = mine.lines.filter { !$0.isEmpty }
    let at = try #require(rows.firstIndex { $0.hasPrefix("▶") })
    let next = rows[at + 1].dropFirst(4).prefix(24)
    try mine.press("x \"delivered\" Enter")
    #expect(mine.status.contains("done") || mine.shows("Marked done"))
    let now = mine.lines.firstIndex { $0.hasPrefix("▶") }
    #expect(now == at)
    #expect(mine.lines[at].dropFirst(4).prefix(24) == next)
  }

  @Test func `while somebody types nothing is taken in, and what changed meanwhile is not run over`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    let theirs = try Working("S-0011", on: folder)
    try mine.press("3 / \"P-00001\" Enter d \"+3w\"")
    let before = mine.lines.dropLast(2)
    try theirs.press("3 / \"P-00001\" Enter d \"+1w\" Enter")
    mine.lookAround()
    #expect(mine.lines.dropLast(2) == before)
    #expect(mine.status.hasSuffix("changes wait · TYPING"))
    try mine.press("Enter")
    #expect(mine.shows("Somebody has changed this since you looked"))
    #expect(mine.shows("CM Davies, M set the date"))
    #expect(mine.shows("is now Fri 27-Nov"))
    #expect(mine.shows("yours would make it Fri 11-Dec"))
    #expect(!folder.journal.contains("2026-12-11"))
  }

  @Test func `of two changes of one thing theirs is kept, or mine, or the words go on`() throws {
    for (answer, isMine) in [("t", false), ("m", true), ("Esc", false), ("Esc Enter", true)] {
      let folder = try SharedFolder()
      let mine = try Working(on: folder)
      let theirs = try Working("S-0011", on: folder)
      try mine.press("3 / \"P-00001\" Enter d \"+3w\"")
      try theirs.press("3 / \"P-00001\" Enter d \"+1w\" Enter")
      try mine.press("Enter Enter")
      #expect(mine.shows("Somebody has changed this"), "Enter agreed to something")
      try mine.press(KeyScript(answer))
      #expect(folder.journal.contains("2026-12-11") == isMine, "\(answer)")
      if answer == "Esc" { #expect(mine.shows("> +3w")) }
      if answer == "t" {
        try mine.press("d")
        #expect(mine.shows("> +3w"), "the words were lost")
      }
    }
  }

  @Test func `two who add something to one person are not asked`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    let theirs = try Working("S-0011", on: folder)
    try mine.press(WorkingTests.rahima)
    try mine.press("a \"ring the pharmacy\"")
    try theirs.press(WorkingTests.rahima)
    try theirs.press("a \"ring the ward\" Enter c \"spoke to her\" Enter")
    try mine.press("Enter")
    #expect(mine.shows("Added the action \"ring the pharmacy\""))
    #expect(mine.shows("ring the ward"))
  }

  @Test func `an open record says who changed it until the next act here or leaving`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    let theirs = try Working("S-0011", on: folder)
    try mine.press(WorkingTests.rahima)
    try theirs.press(WorkingTests.rahima)
    try theirs.press("a \"ring the ward\" Enter")
    mine.lookAround()
    #expect(mine.status.hasPrefix("Changed by CM Davies, M just now: added the action"))
    try mine.press("Down Tab")
    #expect(mine.status.hasPrefix("Changed by"))
    folder.now = folder.now + 120
    #expect(mine.status.hasPrefix("Changed by CM Davies, M 2 min ago"))
    try mine.press("c \"spoke to her\" Enter Down")
    #expect(!mine.status.hasPrefix("Changed by"))
    try theirs.press("a \"ring the clinic\" Enter")
    mine.lookAround()
    #expect(mine.status.hasPrefix("Changed by"))
    try mine.press("Esc Enter")
    #expect(!mine.status.hasPrefix("Changed by"))
  }

  @Test func `who else has the folder open is shown, and goes with them`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press("2 c \"called\" Enter")
    do {
      let theirs = try Working("S-0011", on: folder)
      mine.lookAround()
      #expect(mine.lines[1].hasSuffix("here too: CM Davies, M ─"))
      theirs.lookAround()
      #expect(theirs.lines[1].hasSuffix("here too: CC Jama, M ─"))
    }
    mine.lookAround()
    #expect(!mine.shows("here too"))
  }

  @Test func `undo within ten minutes on the same screen does not ask, later and elsewhere it does`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press(WorkingTests.rahima)
    try mine.press("a \"ring the ward\" Enter u")
    #expect(mine.shows("Undid: added the action \"ring the ward\""))
    try mine.press("^R")
    #expect(mine.shows("Did again: added the action \"ring the ward\""))
    folder.now = folder.now + 601
    try mine.press("u")
    #expect(mine.shows("Undo this?"))
    try mine.press("u Enter Esc")
    #expect(mine.shows("Nothing is changed."))
    try mine.press("u y")
    #expect(mine.shows("Undid: "))
    try mine.press("^R 3 u")
    #expect(mine.shows("Undo this?"))
  }

  @Test func `somebody else's act is undone from the history with access and a reason`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    let theirs = try Working("S-0011", on: folder)
    let looker = try Working("S-0004", on: folder)
    try theirs.press("3 / \"P-00001\" Enter d \"+1w\" Enter")
    for one in [mine, looker] { one.lookAround() }
    try mine.press(": \"history\" Enter u y Enter")
    #expect(mine.shows("Say why you undo it."))
    try mine.press("\"rung first\" Enter")
    #expect(mine.shows("Undid: set the date"))
    #expect(folder.journal.contains("because=rung first"))
    try mine.press("Home Down u")
    #expect(mine.status.contains("undone already"))
    try looker.press(": \"history\" Enter u")
    #expect(looker.shows("You may look here and not change anything"))
  }

  @Test func `a file changed outside is read again whole, or refused with its place`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press("2 Down Down")
    let person = mine.marked
    let before = try String(contentsOfFile: folder.path + "/people.csv", encoding: .utf8)
    try folder.change("people.csv") { $0 = $0.replacing("P-00002,", with: "P-00001,") }
    mine.lookAround()
    #expect(mine.lines[1].contains("people.csv:"))
    #expect(mine.status.hasSuffix("read-only"))
    #expect(mine.marked == person)
    try mine.press("a")
    #expect(mine.shows("people.csv:"))
    try folder.change("people.csv") { $0 = before.replacing("Latham House", with: "Latham Court") }
    mine.lookAround()
    #expect(mine.status.hasPrefix("people.csv was changed outside and read again."))
    #expect(mine.status.hasSuffix("saved"))
    #expect(mine.marked == person)
    try mine.press("/ \"rahima\" Enter Enter")
    #expect(mine.shows("Latham Court"))
  }

  @Test func `a journal that no longer holds is said before anybody types, and mended it works again`() throws
  {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press("2 c \"called\" Enter Down c \"called again\" Enter")
    let whole = folder.journal
    let path = try #require(folder.monthPath)
    try whole.replacing("called again", with: "culled again").write(
      toFile: path, atomically: true, encoding: .utf8)
    mine.lookAround()
    let later = try Working(on: folder)
    for one in [mine, later] {
      #expect(one.status.hasSuffix("read-only"))
      #expect(one.lines[1].contains("journal"))
      #expect(!one.hints.contains("action"))
    }
    #expect(later.shows("coordinator doctor"))
    try later.press("2 a")
    #expect(later.shows("coordinator doctor"))
    try whole.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try Working(on: folder).status.hasSuffix("saved"))
  }

  @Test func `a file that is gone is not taken for an empty one`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    try mine.press("2")
    let count = mine.status.prefix { $0 != "," }
    try FileManager.default.moveItem(atPath: folder.path + "/people.csv", toPath: folder.path + "/people.bak")
    mine.lookAround()
    #expect(mine.lines[1].contains("people.csv is no longer there"))
    try FileManager.default.moveItem(atPath: folder.path + "/people.bak", toPath: folder.path + "/people.csv")
    mine.lookAround()
    try mine.press("Down")
    #expect(mine.status.hasPrefix(count))
    #expect(mine.status.hasSuffix("saved"))
  }

  @Test func `whoever leaves after recording is told where the journal ends`() throws {
    let folder = try SharedFolder()
    let mine = try Working(on: folder)
    #expect(mine.workplace.farewell == nil)
    try mine.press("2 c \"called\" Enter a \"ring the ward\" Enter")
    let last = try #require(folder.journal.split(separator: "\n").last)
    let hash = try #require(last.split(separator: ",").last)
    let number = try #require(last.split(separator: ",").first)
    #expect(
      mine.workplace.farewell?.hasPrefix(
        "2 acts were recorded in this sitting. The journal ends with event \(number),") == true)
    #expect(mine.workplace.farewell?.contains(hash) == true)
  }
}
