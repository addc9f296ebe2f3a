import CoordinationDomain
import TestSupport
import Testing

@testable import CoordinatorTUI

/// A meeting of two hours and thirteen people with keys alone, and the minutes that come of it.
///
/// The minutes are read, not re-recorded blindly: `RECORD_MINUTES=1 swift test --filter WholeMeetingTests` writes them.
@Suite struct WholeMeetingTests {
  /// What is pressed for one person after `n`: the decision, and what somebody promises.
  private static let people: [KeyScript] = [
    "r 2 \"falls at night\" Enter a 3 Enter",
    "r 1 a 2 Enter",
    "r 1 a 9 Enter",
    "r 3 \"walks to the shop alone\" Enter a 4 Enter",
    "r 4 \"link worker joins\" Enter a \"ask the link worker to ring @s-0075 +2d\" Enter",
    "r 1 a 3 Enter",
    "r 1 a 5 Enter",
    "r 2 \"unstable\" Enter a 2 Enter",
    "r 1 a 3 Enter",
    "r 6 \"goals met\" Enter a 9 Enter",
    "r 1 a 8 Enter",
    "r 5 \"+2w\" Enter a 7 Enter",
    "r 1 a 3 Enter",
  ]

  /// Keys that carry words that somebody says; what is typed of them is not counted.
  private func keys(of script: KeyScript) throws -> Int {
    try KeyScript(script.description.replacing(/"[^"]*"/, with: "")).keys().count
  }

  @Test func `thirteen people in two hours take at most twelve keys each, and the minutes write themselves`()
    throws
  {
    let folder = try SharedFolder()
    // The sample lives on one day; a meeting takes time.
    try folder.change("settings.csv") { $0 = $0.replacing(/as_of,.*\n/, with: "") }
    let mine = try Working(on: folder)
    // Two of those whom the rules propose make it thirteen.
    try mine.press("4 Home Enter End + End + Esc")
    try mine.press("4 4 Home S Enter")
    #expect(mine.shows("13 "), "\(mine.lines.joined(separator: "\n"))")
    try mine.press(.everybodyIsHere)
    var counts: [Int] = []
    for (index, script) in Self.people.enumerated() {
      try mine.press("n")
      var count = 1
      if mine.shows("Next person: ") {
        try mine.press("Enter")
        count += 1
      }
      #expect(mine.status.hasPrefix("Item \(index + 1) of 13"), "\(mine.status)")
      try mine.press(script)
      #expect(mine.shows("Added in this meeting (1)"), "\(mine.lines.joined(separator: "\n"))")
      counts.append(count + (try keys(of: script)))
      folder.now = folder.now + (index < 11 ? 8 : 1) * 60
      mine.lookAround()
    }
    #expect(counts.max() ?? 0 <= 12, "keys for each person: \(counts)")
    #expect(counts.reduce(0, +) < 13 * 8, "keys for each person: \(counts)")
    try mine.press("n")
    #expect(mine.shows("Nobody is left without a decision"))
    try mine.press("Z y")
    #expect(mine.shows("Minutes: Locality MDT North East"), "\(mine.lines.joined(separator: "\n"))")
    try mine.press("P t")
    guard case .keep(let paper, .file) = mine.request else {
      Issue.record("P kept nothing")
      return
    }
    #expect(paper.name == "minutes-2026-11-20")
    #expect(paper.text.split(separator: "\n").allSatisfy { DisplayText(String($0)).width <= Paper.width })
    try GoldenFile("CoordinatorTUITests/Screens/minutes-of-thirteen.txt", recordedBy: "RECORD_MINUTES").check(
      paper.text)
  }
}
