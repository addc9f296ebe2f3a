import ArgumentParser
import CoordinationDomain

/// `coordinator gaps`: where somebody is about to be forgotten.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List where somebody is about to be forgotten, the most serious first.",
    discussion: """
      The rules and their limits stand in gap_rules.csv. coordinator do "gap hide GAP DATE REASON" hides one until a day.
      \(Listing.noGaps.helpText)
      """)

  @Flag(
    help: "List the rules instead: what each finds, does not find and cannot tell, its limit and its source.")
  var rules = false

  @Flag(help: "Count gaps by rule and locality instead, with what has changed in a week.")
  var matrix = false

  @Flag(
    help:
      "Print figures instead: disputes and late actions by provider and age, dates kept, load, who leads nobody."
  )
  var figures = false

  @Option(help: ArgumentHelp("With --figures, only this locality, by id or name.", valueName: "locality"))
  var locality: String?

  @OptionGroup var data: DataOptions
  @OptionGroup var list: ListOptions

  func validate() throws {
    if [rules, matrix, figures].count(where: { $0 }) > 1 {
      throw ValidationError("Choose one of --rules, --matrix and --figures.")
    }
    if locality != nil, !figures {
      throw ValidationError("--locality goes with --figures; a list is narrowed with --filter locality:NAME.")
    }
    if figures, !list.filter.isEmpty || !list.sort.isEmpty || !list.columns.isEmpty {
      throw ValidationError("--figures takes no --filter, --sort or --columns.")
    }
  }

  func run() throws {
    let data = try LoadedData.load(data)
    if figures { return try printFigures(data) }
    let view = data.view
    let book = GapBook(view)
    let listing: Listing =
      rules
      ? .gapRules(book) : matrix ? .gapMatrix(try counts(book, view)) : .gaps(book, in: view)
    try ListPrinter.print(listing, data, list.request)
  }

  /// Today's counts beside those of a week before, which are worked out from the same files.
  private func counts(_ book: GapBook, _ view: CareView) throws(Refusal) -> GapMatrix {
    var earlier = data
    earlier.today = (view.today - GapMatrix.days).iso
    return GapMatrix(
      GapCounts(book, in: view), before: GapCounts(try LoadedData.load(earlier).view), in: view)
  }

  private func printFigures(_ data: LoadedData) throws(Refusal) {
    let view = data.view
    let place = locality.flatMap { view.locality(named: $0) }
    if let locality, place == nil {
      throw Refusal("No locality has the id or the name \"\(locality)\".", .noData)
    }
    let format: PageFormat
    switch list.format {
    case .json: format = .json
    case .markdown: format = .markdown
    case .csv: throw Refusal("--figures prints text, json or markdown, not csv.", .usage)
    default: format = .text
    }
    try PagePrinter.print(view.gapFiguresPage(place), as: format, of: data)
  }
}
