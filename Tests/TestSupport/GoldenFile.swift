import Foundation
package import Testing

/// A paper as it is kept, whole, in a file of the tests.
///
/// Papers are read, not re-recorded blindly: with `recordedBy` set to 1, `RECORD_MINUTES=1 swift test --filter
/// GoldenMinutesTests`, the tests that are run write theirs anew; nothing else does.
package struct GoldenFile {
  /// Its path in the folder of all tests: `CoordinationDomainTests/Fixtures/minutes/minutes.txt`.
  let path: String
  /// The variable of the environment that has it written.
  let recordedBy: String

  /// A file by its path in the folder of all tests.
  package init(_ path: String, recordedBy: String) {
    (self.path, self.recordedBy) = (path, recordedBy)
  }

  /// Compares with the file and names the first line that differs, or writes it where that was asked for.
  package func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = PackageFolder.url("Tests/" + path)
    if ProcessInfo.processInfo.environment[recordedBy] == "1" { return try Data(text.utf8).write(to: file) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let (old, new) = (kept.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    for line in 0..<max(old.count, new.count) {
      let (was, now) = (line < old.count ? old[line] : "", line < new.count ? new[line] : "")
      #expect(was == now, "\(path), line \(line + 1)", sourceLocation: sourceLocation)
      if was != now { return }
    }
  }
}
