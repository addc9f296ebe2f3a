import Foundation
import TestSupport
import Testing

@testable import CoordinatorTUI

/// A `.screen` file: what a script of keys shows at a size.
///
/// Its first lines say how to come there; the picture begins below the dashes. Pictures are read, not
/// re-recorded blindly: `RECORD_SCREENS=1 swift test --filter ScreenTests` writes them anew, nothing else does.
struct ScreenPicture {
  let name: String
  let script: KeyScript
  let size: (width: Int, height: Int)

  private static let edge = "----"

  /// Compares with the file, or writes it where that was asked for.
  func check(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" { return try record(lines) }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      Issue.record(
        "There is no \(fileName). Look at the picture, then record it with RECORD_SCREENS=1.\n\(lines.joined(separator: "\n"))",
        sourceLocation: sourceLocation)
      return
    }
    let kept = text.components(separatedBy: "\n")
    let head = kept.prefix { $0 != ScreenPicture.edge }
    let expected = Array(kept.dropFirst(head.count + 1).dropLast())
    #expect(
      head.dropFirst().first == scriptLine, "the script of \(fileName) is another",
      sourceLocation: sourceLocation)
    if lines != expected {
      Issue.record("\(fileName) differs\n\(difference(expected, lines))", sourceLocation: sourceLocation)
    }
  }

  private var fileName: String { "\(name)-\(size.width)x\(size.height).screen" }

  private var path: String { PackageFolder.path + "/Tests/CoordinatorTUITests/Screens/" + fileName }

  private var scriptLine: String { script.description.isEmpty ? "# keys: none" : "# keys: \(script)" }

  private func record(_ lines: [String]) throws {
    let head = ["# \(name), \(size.width) columns by \(size.height) rows", scriptLine, ScreenPicture.edge]
    let text = (head + lines).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Both pictures; lines that differ stand under each other.
  private func difference(_ expected: [String], _ shown: [String]) -> String {
    (0..<max(expected.count, shown.count)).flatMap { y -> [String] in
      let old = y < expected.count ? expected[y] : nil
      let new = y < shown.count ? shown[y] : nil
      if old == new { return ["  " + (old ?? "")] }
      return [old.map { "- " + $0 }, new.map { "+ " + $0 }].compactMap { $0 }
    }.joined(separator: "\n")
  }
}
