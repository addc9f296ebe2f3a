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
  /// The same rows in the list's order, before those named by the words were put first.
  var found: [Int32] = []
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
