/// A pipe table (GitHub Flavored Markdown) with the words people read.
struct MarkdownRendering: ListingRendering {
  private let columns: [ListingColumn]

  init(_ columns: [ListingColumn]) { self.columns = columns }

  func begin(_ output: inout [UInt8]) {
    MarkdownRendering.append(cells: columns.map(\.heading), to: &output)
    for column in columns { output.append(contentsOf: column.side == .trailing ? "|---:".utf8 : "|---".utf8) }
    output.append(contentsOf: "|\n".utf8)
  }

  func add(_ row: Int, isFirst: Bool, in view: CareView, to output: inout [UInt8]) {
    MarkdownRendering.append(cells: columns.lazy.map { $0.text(of: row, in: view) }, to: &output)
  }

  /// A table with its headings, line by line.
  static func table(_ headings: [String], _ rows: [[String]]) -> [DisplayText] {
    func line(_ cells: [String]) -> DisplayText {
      cells.reduce(DisplayText("")) { $0 + "| " + MarkdownText.escaped($1) + " " } + "|"
    }
    return [line(headings), DisplayText("|---") * headings.count + "|"] + rows.map(line)
  }

  /// One row of a table.
  static func append(cells: some Sequence<String>, to output: inout [UInt8]) {
    for cell in cells {
      output.append(contentsOf: "| ".utf8)
      MarkdownText.append(cell, to: &output)
      output.append(UInt8(ascii: " "))
    }
    output.append(contentsOf: "|\n".utf8)
  }
}

/// Data inside Markdown: shown as it is, never as markup.
enum MarkdownText {
  /// Appends text with everything that Markdown or HTML would act on escaped, unseen characters as marks.
  static func append(_ raw: String, to output: inout [UInt8]) {
    for byte in DisplayText(raw).string.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "~"):
        output.append(UInt8(ascii: "\\"))
      default: break
      }
      output.append(byte)
    }
  }

  /// The text escaped.
  static func escaped(_ raw: String) -> DisplayText {
    var bytes: [UInt8] = []
    append(raw, to: &bytes)
    return DisplayText(String(decoding: bytes, as: UTF8.self))
  }
}
