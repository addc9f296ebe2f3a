import CoordinationDomain

/// Diagnostics as `check` prints them.
struct CheckReport {
  private let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Each with its row, a mark under the field and what would be right; the count last.
  func write(to stream: inout StandardStream) {
    for diagnostic in diagnostics {
      for line in CheckReport.lines(diagnostic) { stream.writeLine(line) }
    }
    stream.writeLine(DisplayText(summary))
  }

  /// An array of objects, for other programs.
  var json: JSONText {
    var json = JSONText(indented: true)
    json.array { json in
      for diagnostic in diagnostics {
        json.object { json in
          json.member("file", diagnostic.file)
          json.member("line", diagnostic.line)
          json.member("column", diagnostic.column)
          json.member("level", diagnostic.level.rawValue)
          json.member("message", diagnostic.message)
        }
      }
    }
    return json
  }

  /// How many there are of each level.
  var summary: String {
    if diagnostics.isEmpty { return "Nothing is wrong." }
    let parts = Diagnostic.Level.allCases.reversed().compactMap { level -> String? in
      let count = diagnostics.count { $0.level == level }
      return count == 0 ? nil : count == 1 ? "1 \(level.rawValue)" : "\(count) \(level.rawValue)s"
    }
    return parts.joined(separator: ", ") + "."
  }

  /// The lines about one diagnostic.
  static func lines(_ diagnostic: Diagnostic) -> [DisplayText] {
    var lines = [DisplayText(diagnostic.sentence)]
    if let excerpt = ExcerptWindow(diagnostic) {
      lines.append("    \(excerpt.text)")
      if let mark = excerpt.mark { lines.append(DisplayText(String(repeating: " ", count: 4 + mark) + "^")) }
    }
    if !diagnostic.expected.isEmpty { lines.append("    \(diagnostic.expected)") }
    return lines
  }
}
