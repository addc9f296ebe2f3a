/// The pages of `docs/formats/`, written from the schemas so that they cannot fall behind them.
public enum FormatPages {
  /// Every page: its file name and its Markdown text, the index first.
  public static var all: [(name: String, text: String)] {
    [("README.md", index)] + FormatGroup.allCases.map { ($0.fileName, page($0)) }
  }

  private static let notice =
    "<!-- Made by `coordinator generate-docs` from the schemas; change those, not this page. -->\n\n"

  private static func files(_ group: FormatGroup) -> [FileDescription] {
    FileCatalogue.all.filter { FormatGroup($0.table) == group }
  }

  private static var index: String {
    var text = notice
    text += """
      # The flat files

      A data folder is a set of CSV files that open in any spreadsheet. \
      The files marked *required* must be there; any other may be left out.

      Files are written in UTF-8 with a line end (LF) after each row, fields in quotes where they hold a comma, \
      a quote or a line end, dates as `2026-11-20`, moments as `2026-11-20T14:30` (the place's own time) or with \
      `Z` (UTC), and `Y` or `N`. An empty field means unknown or not applicable.

      They are read with more patience than they are written: columns in any order, columns of your own (kept), \
      a byte-order mark, CRLF, `20/11/2026` and `20-Nov-2026`, `yes` and `TRUE`, NHS numbers with spaces, \
      semicolons after a `sep=;` line. `coordinator check` names everything odd by file, line and column; one bad \
      row never hides the others.


      """
    for group in FormatGroup.allCases {
      text += "## [\(group.title)](\(group.fileName))\n\n"
      for file in files(group) {
        let required = file.isRequired ? " *Required.*" : ""
        text += "* [`\(file.path)`](\(group.fileName)#\(anchor(file))): \(file.summary)\(required)\n"
      }
      text += "\n"
    }
    return String(text.dropLast())
  }

  private static func page(_ group: FormatGroup) -> String {
    var text = notice + "# \(group.title)\n"
    for file in files(group) {
      text += "\n## `\(file.path)`\n\n\(file.summary)"
      text += file.isRequired ? " Every data folder has it.\n\n" : "\n\n"
      text += "| column | | holds | meaning |\n|---|---|---|---|\n"
      for column in file.columns {
        let mark = column.isRequired ? "required" : ""
        text += "| `\(column.name)` | \(mark) | \(column.kind.words) | \(cell(column.meaning)) |\n"
      }
      if !file.rules.isEmpty {
        text += "\nChecked besides:\n\n"
        for rule in file.rules { text += "* \(rule)\n" }
      }
    }
    return text
  }

  /// A heading's anchor as Markdown viewers make it: lower case, no punctuation.
  private static func anchor(_ file: FileDescription) -> String {
    String(file.path.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
  }

  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
  }
}

extension ColumnKind {
  /// What a field may hold, for a table of the documentation.
  fileprivate var words: String {
    switch self {
    case .id(let prefix): "id `\(prefix)-...`"
    case .key: "its key"
    case .text: "text"
    case .nhsNumber: "NHS number"
    case .day: "date"
    case .instant: "date and time"
    case .yesNo: "`Y` or `N`"
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .decimal(let range):
      "number, \(ColumnKind.plain(range.lowerBound)) to \(ColumnKind.plain(range.upperBound))"
    case .clock: "time of day, `HH:MM:SS`"
    case .code(let list): list.codes.map { "`\($0)`" }.joined(separator: " ")
    case .reference(let table): "id in `\(table.path)`"
    case .references(let table): "ids in `\(table.path)`, `;` between"
    case .words: "words, `;` between"
    }
  }
}
