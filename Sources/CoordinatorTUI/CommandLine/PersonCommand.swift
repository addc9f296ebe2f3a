import ArgumentParser
import CoordinationDomain

/// `coordinator person ID`: everything about one person.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Show everything about one person.",
    discussion: "This is not the clinical record.")

  @Argument(help: ArgumentHelp("The person's id, or NHS number.", valueName: "id"))
  var id: String

  @OptionGroup var data: DataOptions

  @Option(help: PageFormat.help)
  var format: PageFormat = .text

  func run() throws {
    let data = try LoadedData.load(data)
    let view = data.view
    let row = try PersonCommand.row(named: id, in: view)
    try PagePrinter.print(
      view.printedPersonPage(row), as: format, of: data,
      json: view.personPage(row).json(with: Listing.people.columns, of: row, in: view))
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
