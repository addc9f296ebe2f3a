/// The rows that lists show for filters, looked for once and then brought up to date by what acts touch.
///
/// For a page that counts the same things again after every act: asked afresh, each number reads every row.
public struct ListedRows: Sendable {
  private struct Key: Hashable {
    var listing: String
    var filter: String
  }

  private struct Answer {
    var listing: Listing
    var query: Query
    /// In the order of the table.
    var rows: [Int32]
  }

  private var answers: [Key: Answer] = [:]

  /// Nothing has been asked for.
  public init() {}

  /// The rows that a list shows for a filter, in the order of the table.
  mutating func rows(_ listing: Listing, _ filter: String, in view: CareView) -> [Int32] {
    let key = Key(listing: listing.id, filter: filter)
    if let known = answers[key] { return known.rows }
    let query = listing.query(filter)
    let rows = listing.rows(matching: query, in: view)
    // Words are looked for in a text made of every row: not worth keeping here.
    if !query.hasWords { answers[key] = Answer(listing: listing, query: query, rows: rows) }
    return rows
  }

  /// Brings the answers up to date after the view changed.
  public mutating func apply(_ changes: ViewChanges, to view: CareView) {
    var touched: [String: TouchedRows] = [:]
    for key in Array(answers.keys) {
      guard let listing = answers[key]?.listing else { continue }
      let known = touched[key.listing] ?? listing.touchedRows(by: changes, in: view)
      touched[key.listing] = known
      switch known {
      case .all: answers[key] = nil
      case .rows(let rows): replace(rows, in: key, view)
      }
    }
  }

  /// Asks again about a few rows.
  private mutating func replace(_ touched: Set<Int32>, in key: Key, _ view: CareView) {
    // Taken out meanwhile: held twice, its rows would be copied for the first that changes.
    guard !touched.isEmpty, var answer = answers.removeValue(forKey: key) else { return }
    let (listing, query) = (answer.listing, answer.query)
    let candidates = touched.filter { listing.isListed(Int($0), in: view, everything: query.wantsEverything) }
    let found = Set(listing.rows(matching: query, in: view, among: Array(candidates)))
    for row in touched {
      let place = ListedRows.place(of: row, in: answer.rows)
      let isThere = place < answer.rows.count && answer.rows[place] == row
      if isThere, !found.contains(row) { answer.rows.remove(at: place) }
      if !isThere, found.contains(row) { answer.rows.insert(row, at: place) }
    }
    answers[key] = answer
  }

  /// How many rows go before this one.
  private static func place(of row: Int32, in rows: [Int32]) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
