import CoordinationDomain

/// Rows worked out once for the same parameters and kept: the one cache of the interface.
///
/// What an act touches is brought up to date; the rest stays as it was worked out.
///
/// Used by the main thread alone.
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

  private struct GroupingKey: Hashable {
    var list: ListKind
    var column: String
  }

  private var lines: [Key: ListLines] = [:]
  private var recent: [Key] = []
  private var bases: [BaseKey: [Int32]] = [:]
  private var searchTexts: [ListKind: SearchText] = [:]
  /// For each row of a list's table whether it is late: counted again at every letter typed.
  private var lateFlags: [ListKind: [Bool]] = [:]
  private var groupings: [GroupingKey: Grouping] = [:]
  private var pages: [PageTarget: Page] = [:]
  private var shown = ShownRows()
  /// What stands on every screen.
  private var wait: Wait?

  private struct Wait {
    var words: String?
  }

  /// What Today counts.
  private var counted = ListedRows()
  /// Every gap, once somebody has asked for one.
  private var gaps = GapShelf()
  /// How the handovers stand.
  var handovers = HandoverShelf()
  /// Meetings that are looked at.
  var meetings = MeetingShelf()

  /// Brings up to date what was made of the view before these changes; pages and what stands on the screen are
  /// made again when they are next looked at.
  func apply(_ changes: ViewChanges, to view: CareView) {
    lines = [:]
    recent = []
    pages = [:]
    wait = nil
    shown = ShownRows()
    meetings.forget()
    counted.apply(changes, to: view)
    gaps.apply(changes, to: view)
    handovers.apply(changes, to: view)
    for list in ListKind.allCases {
      // Gaps have no table: any act may bring some and take others away.
      guard let listing = list.fixedListing else {
        forget(list)
        continue
      }
      switch listing.touchedRows(by: changes, in: view) {
      case .all: forget(list)
      case .rows(let rows) where rows.isEmpty: continue
      case .rows(let rows): renew(rows, of: list, view)
      }
    }
  }

  /// The list of a kind, as the record stands.
  func listing(_ list: ListKind, _ view: CareView) -> Listing {
    list.fixedListing ?? gaps.listing(view)
  }

  /// The gap with an id; nil where there is none now.
  func gap(_ id: String, _ view: CareView) -> Gap? { gaps.gap(id, view) }

  /// Gaps by rule and locality, held against a week before as far as that was counted.
  func gapMatrix(_ view: CareView) -> GapMatrix { gaps.matrix(view) }

  /// Takes in how many gaps there were a week before.
  func take(gapsBefore counts: GapCounts) {
    gaps.before = counts
    pages[.gapMatrix] = nil
  }

  /// How many gaps there were, and on which day; nil where nobody has counted yet.
  var gapsBefore: GapCounts? { gaps.before }

  private func forget(_ list: ListKind) {
    for key in bases.keys.filter({ $0.list == list }) { bases[key] = nil }
    for key in groupings.keys.filter({ $0.list == list }) { groupings[key] = nil }
    searchTexts[list] = nil
    lateFlags[list] = nil
  }

  private func renew(_ rows: Set<Int32>, of list: ListKind, _ view: CareView) {
    let listing = listing(list, view)
    let size = listing.size(in: view)
    let inOrder = rows.sorted()
    // Filtered first: who goes through the keys themselves holds all values, and each is copied to be changed.
    for key in bases.keys.filter({ $0.list == list }) { replace(rows, inOrder, in: key, view) }
    for key in groupings.keys.filter({ $0.list == list }) {
      groupings[key]?.forget(rows, rowCount: size)
    }
    // Rows that were added come one after another, so that each finds its place at the end.
    for row in inOrder where searchTexts[list] != nil {
      listing.renew(&searchTexts[list, default: SearchText()], row: Int(row), in: view)
    }
    guard let predicate = RowCache.lateness(of: listing), lateFlags[list] != nil else { return }
    for row in inOrder {
      let isLate = listing.holds(predicate, row: Int(row), in: view)
      if row < lateFlags[list, default: []].count {
        lateFlags[list]?[Int(row)] = isLate
      } else {
        lateFlags[list]?.append(isLate)
      }
    }
  }

  /// Takes touched rows out of an order and puts those that are listed where they belong now.
  private func replace(_ rows: Set<Int32>, _ inOrder: [Int32], in key: BaseKey, _ view: CareView) {
    guard let count = bases[key]?.count, rows.count * RowCache.fewOf < count else {
      bases[key] = nil
      return
    }
    let listing = listing(key.list, view)
    var isTouched = [Bool](repeating: false, count: listing.size(in: view))
    for row in rows { isTouched[Int(row)] = true }
    bases[key]?.removeAll { isTouched[Int($0)] }
    let listed = inOrder.filter { listing.isListed(Int($0), in: view, everything: key.everything) }
    listing.insert(listed, into: &bases[key, default: []], by: key.sort, in: view)
  }

  /// One in so many rows may be placed again; where it is more, sorting is quicker.
  private static let fewOf = 16

  /// What a row shows in these columns, made once while it stays on the screen.
  func shownRow(_ row: Int32, of list: ListKind, _ columns: [String], _ make: () -> ShownRow) -> ShownRow {
    shown.row(row, of: list, columns, make)
  }

  /// Makes the searchable text ready, so that the first letter typed is as quick as the next.
  func prepareSearch(_ list: ListKind, _ view: CareView) {
    if searchTexts[list] == nil { searchTexts[list] = listing(list, view).searchText(in: view) }
  }

  /// Today's page, made once; its numbers are brought up to date, not counted again.
  func todayPage(_ view: CareView, for reader: Ref<Professional>?) -> Page {
    page(RowCache.today) {
      view.todayPage(for: reader, counted: &counted, news: handovers.news(for: reader, view))
    }
  }

  private static let today = PageTarget.list("today", filter: "")

  /// Has Today say from now on how much of the handovers nobody has read.
  func countHandovers() {
    handovers.count()
    pages[RowCache.today] = nil
  }

  /// What waits within two hours, in a few words; nil where nothing does.
  ///
  /// The same on every screen.
  func shortestWait(_ view: CareView) -> String? {
    if let known = wait { return known.words }
    let words = view.shortestWait(counted: &counted)
    wait = Wait(words: words)
    return words
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
    let listing = listing(list, view)
    let query = listing.query(parameters.filter)
    if query.hasWords { prepareSearch(list, view) }
    let base = base(list, parameters.sort, query.wantsEverything, view)
    let narrowed = narrowest(list, parameters, query)
    var rows = query.isEmpty ? base : filtered(narrowed ?? base, query, listing, list, view)
    let found = rows
    if parameters.sort.isEmpty {
      rows = NamedFirst.order(rows, query, list.nameColumn.flatMap { listing.column($0) }, view)
    }
    let late = late(list, view)
    func lateCount(_ rows: [Int32]) -> Int { late.isEmpty ? 0 : rows.count { late[Int($0)] } }
    var result = ListLines(query: query)
    result.total = base.count
    result.shownLate = lateCount(rows)
    result.hiddenLate = rows.count == base.count ? 0 : lateCount(base) - result.shownLate
    if let grouping = parameters.grouping, let column = listing.column(grouping) {
      let key = GroupingKey(list: list, column: grouping)
      let groups = groupings[key, default: Grouping(rowCount: listing.size(in: view))]
        .groups(rows, by: column, inOrder: listing.groupedInOrder.contains(grouping), in: view)
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
    result.found = found
    result.lineOfRow = lineOfRow(result.lines, listing.size(in: view))
    return result
  }

  /// For each row of the list's table whether it is late; empty where the list knows no such thing.
  private func late(_ list: ListKind, _ view: CareView) -> [Bool] {
    if let known = lateFlags[list] { return known }
    let listing = listing(list, view)
    let flags = RowCache.lateness(of: listing).map { predicate in
      (0..<listing.size(in: view)).map { listing.holds(predicate, row: $0, in: view) }
    }
    lateFlags[list] = flags ?? []
    return flags ?? []
  }

  private static func lateness(of listing: Listing) -> ListingPredicate? {
    listing.predicates.first { $0.typed == "is:late" }
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
    let listing = listing(list, view)
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
      // Grouped or not: rows of one group stand in the order of the list among themselves.
      return known.rows
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
