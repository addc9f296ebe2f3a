/// The page `docs/formats/listings.md`, written from the lists so that it cannot fall behind them.
public enum ListingPages {
  /// Every page: its file name and its Markdown text.
  public static var all: [(name: String, text: String)] {
    [("listings.md", ([ListingPages.opening] + documented.map(section)).joined(separator: "\n"))]
  }

  /// The lists, and those that are made for one meeting.
  private static var documented: [Listing] {
    Listing.all + [.proposals(AgendaProposals()), .agendaRules(AgendaProposals())]
      + [.noGaps, .gapRules(nil)]
  }

  private static func section(_ listing: Listing) -> String {
    let usual = listing.tableColumns.map { "`\($0)`" }.joined(separator: " ")
    let order = listing.order.map { ($0.isDescending ? "-" : "") + $0.column }.joined(separator: ",")
    var text = """
      ## `coordinator \(listing.id)`

      Usual columns of a table: \(usual). Usual order: `\(order)`.

      | column | heading | meaning |
      |---|---|---|

      """
    for column in listing.columns {
      text +=
        "| `\(column.id)` | \(MarkdownText.escaped(column.heading)) | \(MarkdownText.escaped(column.meaning)) |\n"
    }
    if !listing.predicates.isEmpty {
      text += "\n| asked | lists what |\n|---|---|\n"
      for predicate in listing.predicates {
        text += "| `\(predicate.typed)` | \(MarkdownText.escaped(predicate.meaning)) |\n"
      }
    }
    let aliases = listing.aliases.sorted { $0.key < $1.key }.map { name, columns in
      "`\(name)` (\(columns.map { "`\($0)`" }.joined(separator: ", ")))"
    }
    if !aliases.isEmpty {
      text += "\nOther words for columns in a filter: \(aliases.joined(separator: ", ")).\n"
    }
    return text
  }
}
