import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// What is pressed around the people of a meeting: the agenda beforehand, its items, and the way there and back.
@Suite struct MeetingKeysTests {
  private static let start: KeyScript = "4 Home S Enter"

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
    try mine.press(Self.start)
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
}
