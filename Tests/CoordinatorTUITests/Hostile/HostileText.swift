import Foundation
import TestSupport

@testable import CoordinatorTUI

/// Strings that would do harm on a terminal that got them as they are.
enum HostileText {
  /// The corpora beside the repository where they are there, and always a few of each kind.
  static let strings: [String] =
    known + corpus("terminal_escapes") + corpus("formula_injection") + corpus("blns")

  private static let known = [
    "\u{1B}[2J\u{1B}[H", "x\u{1B}[1Aoverwritten", "\u{1B}[6n", "\u{1B}]0;title\u{07}",
    "\u{1B}]52;c;ZXhhbXBsZQ==\u{07}",
    "\u{1B}P$q\"p\u{1B}\\", "\u{9B}2J", "\u{90}x\u{9C}", "a\u{202E}cod.exe", "\u{2066}x\u{2069}",
    "zero\u{200B}width",
    "\u{FEFF}mark", "\u{200D}\u{200C}", "soft\u{AD}hyphen", "tag\u{E0041}", "\u{E000}",
    "\u{2028}line\u{2029}", "tab\tnew\r\nline",
    "\u{00}\u{08}\u{7F}", "a" + String(repeating: "\u{301}", count: 40), "\u{115F}\u{3164}",
    "=HYPERLINK(\"x\")", "𝒳👩‍👩‍👧\u{FE0F}",
  ]

  /// Every string anywhere in a JSON file of the corpora.
  private static func corpus(_ name: String) -> [String] {
    let path = PackageFolder.path + "/../shared/data/hostile-text/\(name).json"
    guard let data = FileManager.default.contents(atPath: path),
      let value = try? JSONSerialization.jsonObject(with: data)
    else { return [] }
    return strings(in: value)
  }

  private static func strings(in value: Any) -> [String] {
    if let string = value as? String { return [string] }
    if let list = value as? [Any] { return list.flatMap(strings) }
    if let object = value as? [String: Any] {
      return object.sorted { $0.key < $1.key }.flatMap { strings(in: $0.value) }
    }
    return []
  }

  /// The scalars of a text that no terminal may get: controls, direction marks, characters that cannot be seen.
  static func unseen(in text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
      default: scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }
}
