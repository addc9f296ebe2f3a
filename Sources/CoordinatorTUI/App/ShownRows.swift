import CoordinationDomain

/// What one row of a list shows: its signs and the text of each column.
struct ShownRow {
  struct Field {
    var text: DisplayText
    var tone: ListingTone
  }

  var signs: RowSigns
  var fields: [Field]
}

/// What the rows on the screen show, kept from one picture to the next: most keys move the cursor over rows
/// that stay as they are, and making their words is most of drawing them.
struct ShownRows {
  private var list: ListKind?
  private var columns: [String] = []
  private var rows: [Int32: ShownRow] = [:]

  /// The row as it was made before for the same columns, else as `make` makes it.
  mutating func row(_ row: Int32, of list: ListKind, _ columns: [String], _ make: () -> ShownRow)
    -> ShownRow
  {
    if list != self.list || columns != self.columns || rows.count > ShownRows.most {
      self = ShownRows(list: list, columns: columns)
    }
    if let known = rows[row] { return known }
    let made = make()
    rows[row] = made
    return made
  }

  init() {}

  private init(list: ListKind, columns: [String]) {
    self.list = list
    self.columns = columns
  }

  /// A few screenfuls; then it begins afresh.
  private static let most = 500
}
