import CoordinationDomain

/// What a list shows: parameters only.
struct ListParameters: Hashable, Sendable {
  var filter = ""
  /// Empty is the listing's own order.
  var sort: [SortTerm] = []
  var grouping: String?
}

/// The rows a list shows, with headings between them where it is grouped.
struct ListLines: Sendable {
  /// One line of the list.
  enum Line: Sendable, Hashable {
    /// A group's name, how many rows it has and how many of them are late.
    case heading(String, count: Int, late: Int)
    case row(Int32)
  }

  var lines: [Line] = []
  /// Rows in the order shown.
  var rows: [Int32] = []
  /// For each row of the table the line it stands on; -1 where it is not shown.
  var lineOfRow: [Int32] = []
  /// Rows there are without the filter.
  var total = 0
  /// Late rows that the filter hides.
  var hiddenLate = 0
  /// Late rows that are shown.
  var shownLate = 0
  var query: Query
}

/// Rows worked out once for the same parameters and kept until the record changes: the one cache of the
/// interface. Used by the main thread alone.
final class RowCache {
  private struct Key: Hashable {
    var list: ListKind
    var parameters: ListParameters
  }

  private struct BaseKey: Hashable {
    var list: ListKind
    var sort: [SortTerm]
    var everything: Bool
  }

  private var lines: [Key: ListLines] = [:]
  private var recent: [Key] = []
  private var bases: [BaseKey: [Int32]] = [:]
  private var searchTexts: [ListKind: SearchText] = [:]
  private var pages: [PageTarget: Page] = [:]

  /// Forgets everything: the record or the day is another.
  func reset() {
    lines = [:]
    recent = []
    bases = [:]
    searchTexts = [:]
    pages = [:]
  }

  /// Makes the searchable text ready, so that the first letter typed is as quick as the next.
  func prepareSearch(_ list: ListKind, _ view: CareView) {
    if searchTexts[list] == nil { searchTexts[list] = list.listing.searchText(in: view) }
  }

  /// A page, made once.
  func page(_ target: PageTarget, _ make: () -> Page) -> Page {
    if let known = pages[target] { return known }
    let page = make()
    if pages.count > 32 { pages = [:] }
    pages[target] = page
    return page
  }

  /// The lines of a list.
  func lines(_ list: ListKind, _ parameters: ListParameters, _ view: CareView) -> ListLines {
    let key = Key(list: list, parameters: parameters)
    if let known = lines[key] { return known }
    let result = make(list, parameters, view)
    lines[key] = result
    recent.append(key)
    if recent.count > 16 { lines[recent.removeFirst()] = nil }
    return result
  }

  private func make(_ list: ListKind, _ parameters: ListParameters, _ view: CareView) -> ListLines {
    let listing = list.listing
    let query = listing.query(parameters.filter)
    if query.hasWords { prepareSearch(list, view) }
    let base = base(list, parameters.sort, query.wantsEverything, view)
    let narrowed = narrowest(list, parameters, query)
    var rows = query.isEmpty ? base : filtered(narrowed ?? base, query, listing, list, view)
    let late = listing.predicates.first { $0.typed == "is:late" }
    func lateCount(_ rows: [Int32]) -> Int {
      late.map { late in rows.count { listing.holds(late, row: Int($0), in: view) } } ?? 0
    }
    var result = ListLines(query: query)
    result.total = base.count
    result.shownLate = lateCount(rows)
    result.hiddenLate = rows.count == base.count ? 0 : lateCount(base) - result.shownLate
    if let grouping = parameters.grouping, let column = listing.column(grouping) {
      let groups = Grouping.groups(rows, by: column, listing: listing, in: view)
      rows = groups.flatMap(\.rows)
      for group in groups {
        result.lines.append(
          .heading(group.title, count: group.rows.count, late: lateCount(group.rows)))
        result.lines += group.rows.map(ListLines.Line.row)
      }
    } else {
      result.lines = rows.map(ListLines.Line.row)
    }
    result.rows = rows
    result.lineOfRow = lineOfRow(result.lines, listing.size(in: view))
    return result
  }

  private func filtered(
    _ rows: [Int32], _ query: Query, _ listing: Listing, _ list: ListKind, _ view: CareView
  ) -> [Int32] {
    listing.rows(matching: query, in: view, searchText: searchTexts[list], among: rows)
  }

  /// All rows of a list in an order.
  private func base(_ list: ListKind, _ sort: [SortTerm], _ everything: Bool, _ view: CareView) -> [Int32] {
    let key = BaseKey(list: list, sort: sort, everything: everything)
    if let known = bases[key] { return known }
    let listing = list.listing
    let rows = listing.sorted(listing.rows(in: view, everything: everything), by: sort, in: view)
    bases[key] = rows
    return rows
  }

  /// The rows of the same list for a shorter text that this one goes on from: typing one more letter of
  /// plain words can only take rows away.
  private func narrowest(_ list: ListKind, _ parameters: ListParameters, _ query: Query) -> [Int32]? {
    let isPlain = query.terms.allSatisfy { term in
      if case .word = term.condition { !term.isNegated } else { false }
    }
    guard isPlain, !parameters.filter.contains("\"") else { return nil }
    var shorter = parameters
    while !shorter.filter.isEmpty {
      shorter.filter.removeLast()
      guard let known = lines[Key(list: list, parameters: shorter)] else { continue }
      return parameters.grouping == nil ? known.rows : nil
    }
    return nil
  }

  private func lineOfRow(_ lines: [ListLines.Line], _ count: Int) -> [Int32] {
    var result = [Int32](repeating: -1, count: count)
    for (index, line) in lines.enumerated() {
      if case .row(let row) = line { result[Int(row)] = Int32(index) }
    }
    return result
  }
}

/// Rows gathered under the values of one column.
enum Grouping {
  struct Group {
    var title: String
    var rows: [Int32]
  }

  /// The groups by name. Rows without a value come first where that is a gap (an action of nobody), last
  /// where it only means everywhere (a borough-wide team).
  static func groups(_ rows: [Int32], by column: ListingColumn, listing: Listing, in view: CareView) -> [Group] {
    var order: [ListingValue: Int] = [:]
    var groups: [(value: ListingValue, group: Group)] = []
    for row in rows {
      let value = column.value(of: Int(row), in: view)
      if let index = order[value] {
        groups[index].group.rows.append(row)
      } else {
        order[value] = groups.count
        groups.append((value, Group(title: column.text(of: Int(row), in: view), rows: [row])))
      }
    }
    let leading = groups.filter { $0.value == .absent }
    let others = groups.filter { $0.value != .absent }
    let isGap = leading.first.map { column.tone(of: Int($0.group.rows[0]), in: view) == .alarm } ?? false
    let named = others.sorted { $0.value.precedes($1.value) }.map(\.group)
    return isGap ? leading.map(\.group) + named : named + leading.map(\.group)
  }
}
