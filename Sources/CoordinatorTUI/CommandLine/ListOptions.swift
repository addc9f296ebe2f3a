import ArgumentParser
import CoordinationDomain

/// The options that every list has.
struct ListOptions: ParsableArguments {
  // A value may begin with a hyphen: `--sort -due_on`, `--filter -is:late`.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only what matches: words, field:value, field>value, is:..., no:..., has:...; - before a term negates it.",
      valueName: "query"))
  var filter = ""

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The order: columns with commas between, - before one for largest first.", valueName: "columns"))
  var sort = ""

  @Option(
    help: ArgumentHelp(
      "Which columns, with commas between. Without it: the usual ones, or all in csv and json.",
      valueName: "columns"))
  var columns = ""

  @Option(
    help: ArgumentHelp(
      "How to print: \(ListingFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"),
    transform: { try ListOptions.format($0) })
  var format: ListingFormat = .table

  var request: ListingRequest {
    ListingRequest(filter: filter, sort: sort, columns: columns, format: format)
  }

  private static func format(_ name: String) throws -> ListingFormat {
    if let format = ListingFormat(rawValue: name) { return format }
    // What pages call it.
    if name == PageFormat.text.rawValue { return .table }
    throw ValidationError(ListingFormat.unknown(name).sentence)
  }
}
