import ArgumentParser
import CoordinationDomain

/// `coordinator person ID`: everything about one person.
struct PersonCommand: ParsableCommand {
  /// How the page is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Show everything about one person.",
    discussion: "This is not the clinical record.")

  @Argument(help: ArgumentHelp("The person's id, or NHS number.", valueName: "id"))
  var id: String

  @OptionGroup var data: DataOptions

  @Option(help: "How to print: text, json for other programs, or markdown.")
  var format: Format = .text

  func run() throws {
    let data = try LoadedData.load(data)
    let view = data.view
    let row = try PersonCommand.row(named: id, in: view)
    var output = StandardStream.output()
    switch format {
    case .text:
      let page = PageText(view.printedPersonPage(row), width: output.columns)
      for line in page.lines { output.writeLine(line) }
    case .markdown:
      for line in view.printedPersonPage(row).markdownLines { output.writeLine(line) }
    case .json:
      output.writeLine(view.personPage(row).json(with: Listing.people.columns, of: row, in: view))
    }
    try output.finish()
    var notices = StandardStream.error()
    DataNotice.write(data, to: &notices)
  }

  private static func row(named id: String, in view: CareView) throws(Refusal) -> Int {
    let rows = view.people(named: id)
    guard let row = rows.first else {
      throw Refusal("No person has the id or NHS number \"\(id)\".", .noData)
    }
    guard rows.count == 1 else {
      let ids = rows.map { Listing.people.id(of: $0, in: view) }.joined(separator: ", ")
      throw Refusal("Several people have that NHS number: \(ids). Name one by id.", .refused)
    }
    return row
  }
}
