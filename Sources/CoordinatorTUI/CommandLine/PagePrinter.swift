import ArgumentParser
import CoordinationDomain

/// How a page is printed.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown

  /// What the option says in the help.
  static let help: ArgumentHelp = "How to print: text, json for other programs, or markdown."
}

/// Prints one page: what every command that shows a page does.
enum PagePrinter {
  /// Prints a page, as JSON what `json` makes where that is another; then what is odd in the data is said beside it.
  static func print(
    _ page: Page, as format: PageFormat, of data: LoadedData, json: JSONText? = nil
  ) throws(Refusal) {
    try print(page, as: format, json: json)
    var notices = StandardStream.error()
    DataNotice.write(data, to: &notices)
  }

  /// Prints a page alone.
  static func print(_ page: Page, as format: PageFormat, json: JSONText? = nil) throws(Refusal) {
    var output = StandardStream.output()
    switch format {
    case .text: for line in PageText(page, width: output.columns).lines { output.writeLine(line) }
    case .markdown: for line in page.markdownLines { output.writeLine(line) }
    case .json: output.writeLine(json ?? page.json)
    }
    try output.finish()
  }

  /// Prints lines that are laid out already.
  static func print(_ lines: [DisplayText]) throws(Refusal) {
    var output = StandardStream.output()
    for line in lines { output.writeLine(line) }
    try output.finish()
  }

  /// What stands between two pages: a new sheet for a printer, blank lines for a reader.
  static func breakPage(as format: PageFormat) throws(Refusal) {
    var output = StandardStream.output()
    if format == .text, !output.isTerminal {
      output.writeFormFeed()
    } else {
      for _ in 0..<2 { output.writeLine() }
    }
    try output.finish()
  }
}
