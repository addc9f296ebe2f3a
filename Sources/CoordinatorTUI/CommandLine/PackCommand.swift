import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator pack`: a sheet for each locality and one for the whole place.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract:
      "Print one sheet for each locality and one for the whole place: how the work is done, and the gaps.",
    discussion: """
      Shares with what they are of, the rule of each, a line of the last weeks as the journal has them, and the gaps. \
      Counts under five are left out, and what would give them away, unless --inside says that it stays in the locality.
      """)

  @Option(
    help: ArgumentHelp("Only this locality, by id or name; all for the whole place.", valueName: "locality"))
  var locality: String?

  @Option(help: ArgumentHelp("Weeks to look back on, 0 to 52.", valueName: "number"))
  var weeks = 6

  @Flag(help: "It stays in the locality: counts under five are shown.")
  var inside = false

  @OptionGroup var data: DataOptions

  @Option(help: "How to print: text, markdown, csv or json.")
  var format: PackFormat = .text

  /// How it is printed: sheets for reading, or one list of figures.
  enum PackFormat: String, ExpressibleByArgument, CaseIterable { case text, markdown, csv, json }

  func validate() throws {
    guard (0...52).contains(weeks) else { throw ValidationError("--weeks is a number from 0 to 52.") }
  }

  func run() throws {
    let loaded = try LoadedData.load(data)
    let view = loaded.view
    // The weeks before are read anew, each as the journal has it up to that day.
    let earlier = try (0..<weeks).reversed().map { (week: Int) throws(Refusal) -> CareView in
      let day = view.today - 7 * (week + 1)
      return try LoadedData.load(DataOptions(folder: loaded.location.path, today: day.iso)).view
    }
    let pack = LocalityPack(view, earlier: earlier, isForOthers: !inside)
    switch format {
    case .csv: try ListPrinter.print(.measures(pack), loaded, ListingRequest(format: .csv))
    case .json: try ListPrinter.print(.measures(pack), loaded, ListingRequest(format: .json))
    case .text, .markdown:
      for (index, scope) in try scopes(of: pack, view).enumerated() {
        if index > 0 {
          var output = StandardStream.output()
          for _ in 0..<2 { output.writeLine("") }
          try output.finish()
        }
        try PagePrinter.print(pack.page(scope), as: format == .text ? .text : .markdown)
      }
      var notices = StandardStream.error()
      DataNotice.write(loaded, to: &notices)
    }
  }

  private func scopes(of pack: LocalityPack, _ view: CareView) throws(Refusal) -> [LocalityFigures.Scope] {
    guard let locality else { return pack.scopes.reversed() }
    if locality == "all" { return [.all] }
    let wanted = view.locality(named: locality).map { view.localityID($0) } ?? locality
    let found = pack.scopes.first { $0 != .all && view.scopeID($0) == wanted }
    guard let found else { throw Refusal("No locality has the id or the name \"\(locality)\".", .noData) }
    return [found]
  }
}
