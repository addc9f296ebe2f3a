/// Compares two rows as ``ListingSort`` orders them.
private struct ListingOrder {
  private let columns: [(column: ListingColumn, isDescending: Bool)]
  private let listing: Listing
  private let view: CareView
  private var keys = SortKeys(capacity: 2)

  init(_ terms: [SortTerm], of listing: Listing, in view: CareView) {
    columns = terms.compactMap { term in listing.column(term.column).map { ($0, term.isDescending) } }
    self.listing = listing
    self.view = view
  }

  /// Whether `a` stands before `b`.
  mutating func precedes(_ a: Int32, _ b: Int32) -> Bool {
    for (column, isDescending) in columns {
      keys.removeAll()
      keys.isDescending = isDescending
      keys.add(column.value(of: Int(a), in: view), row: a)
      keys.add(column.value(of: Int(b), in: view), row: b)
      if let first = keys.firstOfTwo { return first == a }
    }
    keys.removeAll()
    keys.isDescending = false
    keys.addExact(listing.rowID(view, Int(a)), row: a)
    keys.addExact(listing.rowID(view, Int(b)), row: b)
    return keys.firstOfTwo.map { $0 == a } ?? (a < b)
  }
}

extension Listing {
  /// Puts rows that are not there into rows that ``sorted(_:by:in:)`` put in order, each by a few comparisons.
  ///
  /// Rows of which a field is another than when the order was made must have been taken out before.
  public func insert(
    _ rows: [Int32], into order: inout [Int32], by terms: [SortTerm], in view: CareView
  ) {
    let coming = sorted(rows, by: terms, in: view)
    var comparison = ListingOrder(whole(terms), of: self, in: view)
    var end = order.count
    order += coming
    var free = order.count
    // From the last one on: each goes with all that stands behind it, so that nothing is moved twice.
    for row in coming.reversed() {
      var (low, high) = (0, end)
      while low < high {
        let middle = (low + high) / 2
        if comparison.precedes(row, order[middle]) { high = middle } else { low = middle + 1 }
      }
      order.withUnsafeMutableBufferPointer { all in
        guard let start = all.baseAddress else { return }
        (start + (free - (end - low))).update(from: start + low, count: end - low)
      }
      free -= end - low + 1
      order[free] = row
      end = low
    }
  }
}
