import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// The list of who is there: letters say how somebody comes, and after `/` they are a name.
@Suite struct AttendanceKeysTests {
  private func opened(_ folder: SharedFolder, width: Int = 80) throws -> Working {
    let mine = try Working(on: folder, width: width)
    try mine.press(.meeting + "A")
    return mine
  }

  private func picture(_ working: Working) -> Comment {
    Comment(rawValue: working.lines.joined(separator: "\n"))
  }

  private func row(_ name: String, _ working: Working) -> String {
    working.lines.first { $0.contains(name) } ?? ""
  }

  @Test func `letters act from the first key on, and Enter is named`() throws {
    let mine = try opened(try SharedFolder())
    #expect(!mine.status.contains("TYPING"))
    #expect(mine.hints.hasPrefix("p or ⏎ present"), picture(mine))
    try mine.press("p a Enter")
    #expect(row("GP Miah", mine).contains("present"))
    #expect(row("DN Clarke", mine).contains("apologies"))
    #expect(row("SW Sultana", mine).contains("present"))
    #expect(mine.marked.contains("PT Quayle"))
  }

  @Test func `names are typed one after the other, Enter for each that is there`() throws {
    let mine = try opened(try SharedFolder())
    try mine.press("/ \"cl\"")
    #expect(mine.status.contains("TYPING"))
    #expect(mine.hints.contains("⏎ present"), picture(mine))
    try mine.press("Enter \"su\" Enter")
    #expect(row("DN Clarke", mine).contains("present"), picture(mine))
    #expect(row("SW Sultana", mine).contains("present"))
    #expect(mine.status.contains("TYPING"))
    try mine.press("\"xy\" Enter")
    #expect(mine.shows("Nobody here is called \"xy\""), picture(mine))
    try mine.press("^U \"q\" Tab a")
    #expect(row("PT Quayle", mine).contains("apologies"), picture(mine))
    #expect(!mine.status.contains("TYPING"))
    #expect(!mine.shows("left"))
  }

  @Test func `arrows move while a name is typed, and Enter is for whom they are on`() throws {
    let mine = try opened(try SharedFolder())
    try mine.press("/ Down Down")
    #expect(mine.marked.contains("SW Sultana"), picture(mine))
    #expect(mine.status.contains("TYPING"))
    try mine.press("Up Enter")
    #expect(row("DN Clarke", mine).contains("present"), picture(mine))
    #expect(row("GP Miah", mine).contains("expected"))
    try mine.press("Enter")
    #expect(!mine.status.contains("TYPING"), "an empty line ends typing")
    #expect(row("GP Miah", mine).contains("expected"))
    #expect(row("SW Sultana", mine).contains("expected"))
  }

  @Test func `who is not there cannot leave`() throws {
    let mine = try opened(try SharedFolder())
    try mine.press("l")
    #expect(mine.shows("GP Miah, J is not in the room"), picture(mine))
    #expect(mine.marked.contains("GP Miah"))
    #expect(!row("GP Miah", mine).contains("left"))
    try mine.press("p Up l")
    #expect(row("GP Miah", mine).contains("left"), picture(mine))
    try mine.press("Up l")
    #expect(mine.shows("is not in the room"))
  }

  @Test func `whoever comes instead is asked by name, own team first, and the next is under the cursor`()
    throws
  {
    let mine = try opened(try SharedFolder(), width: 120)
    try mine.press("Down d")
    #expect(mine.shows("Who comes instead of DN Clarke, G?"), picture(mine))
    #expect(!mine.shows("S-00"), picture(mine))
    #expect(!mine.shows("not understood"))
    #expect(!mine.shows("Type @ and the name"))
    #expect(!mine.shows("not yet"))
    let prompt = mine.lines.firstIndex { $0.contains("│ >") } ?? 0
    let first = mine.lines.dropFirst(prompt).first { $0.contains(", ") && $0.contains("ELFT") } ?? ""
    #expect(first.contains("Community Nursing North East") && first.contains("their team"), picture(mine))
    #expect(!mine.lines.dropFirst(prompt).contains { $0.contains("Clarke") })
    try mine.press("Down Enter")
    #expect(row("DN Clarke", mine).contains("expected"), "the first Enter puts the name in place")
    try mine.press("Enter")
    #expect(row("DN Clarke", mine).contains("deputy"), picture(mine))
    #expect(mine.marked.contains("SW Sultana"), picture(mine))
    try mine.press("a")
    #expect(row("DN Clarke", mine).contains("deputy"))
    #expect(row("SW Sultana", mine).contains("apologies"))
  }

  @Test func `a deputy of another trade is said to leave the quorum without it`() throws {
    let mine = try opened(try SharedFolder(), width: 120)
    try mine.press("d \"@s-0034\"")
    #expect(mine.shows("nobody from primary care"), picture(mine))
    try mine.press("Esc Esc")
  }
}
