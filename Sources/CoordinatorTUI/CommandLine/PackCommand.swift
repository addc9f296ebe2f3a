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
      Shares with what they are of, the rule of each, the gaps, and how both went over the last weeks, as far back as \
      the journal goes. One side of A4 each: 66 lines of 80 columns, with a form feed between them; more for the whole \
      place with --inside, which has every kind of gap. \
      Counts and changes under five are left out, and what would give them away, unless --inside says that it stays in \
      the locality; a locality of which nothing may be shown has no sheet.
      """)

  @Option(
    help: ArgumentHelp("Only this locality, by id or name; all for the whole place.", valueName: "locality"))
  var locality: String?

  @Option(help: ArgumentHelp("Weeks to look back on, 0 to 12.", valueName: "number"))
  var weeks = 6

  @Flag(help: "It stays in the locality: counts under five are shown.")
  var inside = false

  @OptionGroup var data: DataOptions

  @Option(help: "How to print: text, markdown, csv or json.")
  var format: PackFormat = .text

  /// How it is printed: sheets for reading, or one list of figures.
  enum PackFormat: String, ExpressibleByArgument, CaseIterable { case text, markdown, csv, json }

  func validate() throws {
    guard (0...12).contains(weeks) else { throw ValidationError("--weeks is a number from 0 to 12.") }
  }

  func run() throws {
    let loaded = try LoadedData.load(data)
    let view = loaded.view
    // The weeks before are read anew, each as the journal has it up to that day.
    let earlier = try LocalityPack.weeksBefore(view, atMost: weeks).map {
      (day: Day) throws(Refusal) -> CareView in
      try LoadedData.load(DataOptions(folder: loaded.location.path, today: day.iso)).view
    }
    let pack = LocalityPack(view, earlier: earlier, isForOthers: !inside)
    let scopes = try scopes(of: pack, view)
    switch format {
    case .csv:
      try ListPrinter.print(
        .measures(pack, in: scopes, inWords: true), loaded, ListingRequest(format: .csv))
    case .json:
      try ListPrinter.print(
        .measures(pack, in: scopes, inWords: false), loaded, ListingRequest(format: .json))
    case .text, .markdown:
      for (index, scope) in try sheets(scopes, of: pack, view).enumerated() {
        if index > 0 { try PagePrinter.breakPage(as: format == .text ? .text : .markdown) }
        if format == .text {
          try PagePrinter.print(pack.page(scope), as: .text)
        } else {
          try PagePrinter.print(pack.markdown(scope))
        }
      }
      var notices = StandardStream.error()
      DataNotice.write(loaded, to: &notices)
    }
  }

  /// The sheets that have something on them; one that was asked for by name and has nothing is refused.
  private func sheets(_ scopes: [LocalityFigures.Scope], of pack: LocalityPack, _ view: CareView)
    throws(Refusal) -> [LocalityFigures.Scope]
  {
    let sheets = scopes.filter { pack.hasSheet($0) }
    guard sheets.isEmpty, let scope = scopes.first else { return sheets }
    throw Refusal(
      "Nothing of \(view.name(of: scope)) may leave it: every count is under \(SuppressedCounts.least), or would "
        + "give one away. --inside prints the sheet that stays there.", .noData)
  }

  private func scopes(of pack: LocalityPack, _ view: CareView) throws(Refusal) -> [LocalityFigures.Scope] {
    guard let locality else { return [.all] + pack.scopes.filter { $0 != .all } }
    if locality == "all" { return [.all] }
    let wanted = view.locality(named: locality).map { view.localityID($0) } ?? locality
    let found = pack.scopes.first { $0 != .all && view.scopeID($0) == wanted }
    guard let found else { throw Refusal("No locality has the id or the name \"\(locality)\".", .noData) }
    return [found]
  }
}
