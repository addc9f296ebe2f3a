/// One option or argument as a command's help has it.
struct HelpEntry: Hashable {
  /// For example `--data <dir>`.
  var label: String
  /// What it does.
  var text: String

  /// A label and, after two blanks or more, what it does; nil for an empty line.
  init?(_ line: Substring) {
    let words = line.drop { $0 == " " }
    if words.isEmpty { return nil }
    let end = words.indices.first { words[$0...].hasPrefix("  ") } ?? words.endIndex
    label = String(words[..<end])
    text = String(words[end...].drop { $0 == " " })
  }

  /// A width at which nothing in a help message is wrapped.
  static let columns = 10_000

  /// The options and arguments in a help message of that width; that help itself exists goes without saying.
  static func entries(of help: String) -> [HelpEntry] {
    var entries: [HelpEntry] = []
    var section = ""
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first != " " {
        section = String(line.prefix { $0 != ":" })
      } else if ["ARGUMENTS", "OPTIONS"].contains(section), line.contains(where: { $0 != " " }) {
        add(line, to: &entries)
      }
    }
    return entries.filter { !$0.label.hasPrefix("-h, ") }
  }

  /// A new entry begins two blanks in; further lines of its text begin further in.
  private static func add(_ line: Substring, to entries: inout [HelpEntry]) {
    let words = line.drop { $0 == " " }
    if line.count - words.count <= 2, let entry = HelpEntry(line) {
      entries.append(entry)
    } else if let last = entries.indices.last {
      entries[last].text += (entries[last].text.isEmpty ? "" : "\n") + words
    }
  }
}
