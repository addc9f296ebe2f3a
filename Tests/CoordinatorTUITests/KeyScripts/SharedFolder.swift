import CoordinationDomain
import Foundation
import TestSupport

@testable import CoordinatorTUI

/// A copy of the sample's borough in a folder of its own, on which several people work; it goes when the test ends.
final class SharedFolder {
  private let folder: Scratch
  /// The time on everybody's clock.
  var now = Instant(seconds: 0)

  init() throws {
    folder = try Scratch(copying: Program.sample.path)
    now = Moment("2026-11-20T14:00", zone: .europeLondon)?.now ?? now
  }

  var path: String { folder.path }

  /// Replaces text in a file as somebody with a spreadsheet would: all of it at once.
  func change(_ file: String, _ edit: (inout String) -> Void) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    var text = try String(contentsOf: url, encoding: .utf8)
    edit(&text)
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  /// The journal's newest month; nil where nothing was recorded.
  var monthPath: String? {
    folder.names(in: "journal").filter { $0.hasSuffix(".csv") }.max().map { path + "/journal/" + $0 }
  }

  /// The lines of the journal.
  var journal: String {
    monthPath.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) } ?? ""
  }
}
