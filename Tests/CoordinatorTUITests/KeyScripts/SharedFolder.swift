import CoordinationDomain
import Foundation

@testable import CoordinatorTUI

/// A copy of the sample's borough in a folder of its own, on which several people work; it goes when the test ends.
final class SharedFolder {
  let path: String
  /// The time on everybody's clock.
  var now = Instant(seconds: 0)

  init() throws {
    path = NSTemporaryDirectory() + "coordinator-shared-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: Program.sample.path, toPath: path)
    now = Moment("2026-11-20T14:00", zone: .europeLondon)?.now ?? now
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Replaces text in a file as somebody with a spreadsheet would: all of it at once.
  func change(_ file: String, _ edit: (inout String) -> Void) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    var text = try String(contentsOf: url, encoding: .utf8)
    edit(&text)
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  /// The journal's newest month; nil where nothing was recorded.
  var monthPath: String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/journal")) ?? []
    return names.filter { $0.hasSuffix(".csv") }.max().map { path + "/journal/" + $0 }
  }

  /// The lines of the journal.
  var journal: String {
    monthPath.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) } ?? ""
  }
}
