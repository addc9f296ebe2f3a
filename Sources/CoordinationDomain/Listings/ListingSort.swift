/// Puts rows in order by one column after another, each asked only of the rows that the one before left equal.
///
/// A field becomes one number that sorts as the field does: numbers and dates by themselves, text by its first
/// eight folded bytes with the rest at hand. Sorting then moves small numbers; no array or string is made a row.
struct ListingSort {
  private let columns: [(column: ListingColumn, isDescending: Bool)]
  private let listing: Listing
  private let view: CareView
  private var rows: [Int32]

  /// The rows by the given columns, absent values last, ids breaking ties.
  static func sorted(
    _ rows: [Int32], by terms: [SortTerm], of listing: Listing, in view: CareView
  ) -> [Int32] {
    let columns = terms.compactMap { term in listing.column(term.column).map { ($0, term.isDescending) } }
    var sort = ListingSort(columns: columns, listing: listing, view: view, rows: rows)
    sort.order(rows.indices, level: 0)
    return sort.rows
  }

  /// Orders a run of rows by the column of a level, then what stayed equal by the next one.
  private mutating func order(_ run: Range<Int>, level: Int) {
    guard run.count > 1, level <= columns.count else { return }
    var keys = SortKeys(capacity: run.count)
    if level < columns.count {
      let (column, isDescending) = columns[level]
      keys.isDescending = isDescending
      for i in run { keys.add(column.value(of: Int(rows[i]), in: view), row: rows[i]) }
    } else {
      for i in run { keys.addExact(listing.rowID(view, Int(rows[i])), row: rows[i]) }
    }
    keys.sort()
    for (i, row) in zip(run, keys.rows) { rows[i] = row }
    for equal in keys.runsOfEquals {
      order(run.lowerBound + equal.lowerBound..<run.lowerBound + equal.upperBound, level: level + 1)
    }
  }
}

/// The fields of one column in a form that is quick to compare.
struct SortKeys {
  /// One field: a number, and for text the range of its folded bytes.
  private struct Entry {
    var key: UInt64
    var row: Int32
    var start: UInt32
    var count: UInt32
  }

  var isDescending = false
  private var entries: [Entry] = []
  private var absent: [Int32] = []
  private var bytes: [UInt8] = []

  init(capacity: Int) { entries.reserveCapacity(capacity) }

  /// The rows in the order that `sort` made, those without a value last.
  var rows: [Int32] { entries.map(\.row) + absent }

  mutating func add(_ value: ListingValue, row: Int32) {
    switch value {
    case .absent: absent.append(row)
    case .number(let number): add(Double(number), row)
    case .decimal(let number): number.isNaN ? absent.append(row) : add(number, row)
    case .day(let day): add(Double(day.number), row)
    case .time(let time): add(Double(time.day.number) * 86_400 + Double(time.secondOfDay), row)
    case .moment(let instant, _): add(Double(instant.seconds), row)
    case .yesNo(let flag): add(flag ? 0 : 1, row)
    case .text(var text):
      let start = bytes.count
      text.withUTF8 { Folding.append(folding: $0, to: &bytes) }
      addBytes(from: start, row)
    }
  }

  /// Adds text that is compared as it is written.
  mutating func addExact(_ text: String, row: Int32) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    addBytes(from: start, row)
  }

  private mutating func add(_ number: Double, _ row: Int32) {
    // Adding nothing turns -0 into 0; then the bits sort as the number does once negatives are turned round.
    let bits = (number + 0).bitPattern
    entries.append(Entry(key: bits >> 63 == 1 ? ~bits : bits | 1 << 63, row: row, start: 0, count: 0))
  }

  private mutating func addBytes(from start: Int, _ row: Int32) {
    var key: UInt64 = 0
    for i in start..<start + 8 { key = key << 8 | UInt64(i < bytes.count ? bytes[i] : 0) }
    let count = UInt32(bytes.count - start)
    entries.append(Entry(key: key, row: row, start: UInt32(truncatingIfNeeded: start), count: count))
  }

  mutating func sort() {
    let descending = isDescending
    bytes.withUnsafeBufferPointer { bytes in
      entries.sort { a, b in
        let order = SortKeys.compare(a, b, bytes)
        // File order where ids are the same too, so that the order never depends on the sort.
        return order == 0 ? a.row < b.row : (order < 0) != descending
      }
    }
  }

  /// Forgets every field and keeps the room.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    absent.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Which of two rows goes first where these two alone were added; nil where their fields are equal.
  var firstOfTwo: Int32? {
    if absent.count == 1 { return entries.first?.row }
    guard entries.count == 2 else { return nil }
    let order = bytes.withUnsafeBufferPointer { SortKeys.compare(entries[0], entries[1], $0) }
    return order == 0 ? nil : entries[(order < 0) != isDescending ? 0 : 1].row
  }

  /// Runs of at least two rows that the sort left equal, as positions in `rows`.
  var runsOfEquals: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    bytes.withUnsafeBufferPointer { bytes in
      for i in 1..<max(1, entries.count + 1) {
        let isSame = i < entries.count && SortKeys.compare(entries[i], entries[start], bytes) == 0
        if isSame { continue }
        if i - start > 1 { runs.append(start..<i) }
        start = i
      }
    }
    if absent.count > 1 { runs.append(entries.count..<entries.count + absent.count) }
    return runs
  }

  /// Below, at or above zero as `a` goes before, with or after `b` where the smallest comes first.
  @inline(__always)
  private static func compare(_ a: Entry, _ b: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if a.key != b.key { return a.key < b.key ? -1 : 1 }
    let shared = min(a.count, b.count)
    var i: UInt32 = 8
    while i < shared {
      let (x, y) = (bytes[Int(a.start + i)], bytes[Int(b.start + i)])
      if x != y { return x < y ? -1 : 1 }
      i += 1
    }
    return a.count == b.count ? 0 : a.count < b.count ? -1 : 1
  }
}

extension Listing {
  /// The rows in an order; the listing's own order follows where the terms leave a tie.
  public func sorted(_ rows: [Int32], by terms: [SortTerm], in view: CareView) -> [Int32] {
    ListingSort.sorted(rows, by: whole(terms), of: self, in: view)
  }

  /// The terms and, behind them, those of the listing's own order that they leave open.
  func whole(_ terms: [SortTerm]) -> [SortTerm] {
    let named = Set(terms.map(\.column))
    return terms + order.filter { !named.contains($0.column) }
  }

  /// Reads `due_on,-name`; fails with the first column that is not there.
  public func sortTerms(_ text: String) -> Result<[SortTerm], QueryProblem> {
    var terms: [SortTerm] = []
    for part in Listing.parts(of: text) {
      let isDescending = part.first == "-"
      let name = isDescending ? String(part.dropFirst()) : part
      guard column(name) != nil else { return .failure(noColumn(name)) }
      terms.append(SortTerm(name, descending: isDescending))
    }
    return .success(terms)
  }
}

extension QueryProblem: Error {}
