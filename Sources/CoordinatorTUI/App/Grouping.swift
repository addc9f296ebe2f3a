import CoordinationDomain

/// The rows of a list gathered under the values of one column.
///
/// Remembers the group of every row it has seen: the value is a text, and making it for each row again would
/// be most of the work at every letter typed.
struct Grouping {
  /// One group of the rows shown.
  struct Group {
    var title: String
    var rows: [Int32]
  }

  /// For each row of the table the number of its group; -1 for a row not seen yet.
  private var numberOfRow: [Int32]
  private var numbers: [ListingValue: Int32] = [:]
  private var values: [(value: ListingValue, title: String)] = []

  init(rowCount: Int) { numberOfRow = Array(repeating: -1, count: rowCount) }

  /// Takes in rows whose value may be another, of a table that has so many rows now.
  mutating func forget(_ rows: Set<Int32>, rowCount: Int) {
    while numberOfRow.count < rowCount { numberOfRow.append(-1) }
    for row in rows { numberOfRow[Int(row)] = -1 }
  }

  /// The groups by name, rows in the given order.
  ///
  /// Rows without a value come first where that is a gap (an action of nobody), last where it only means
  /// everywhere (a borough-wide team).
  ///
  /// `inOrder` puts the groups in the order of their first rows instead.
  mutating func groups(_ rows: [Int32], by column: ListingColumn, inOrder: Bool = false, in view: CareView)
    -> [Group]
  {
    for row in rows where numberOfRow[Int(row)] < 0 { see(row, column, view) }
    var gathered = Array(repeating: [Int32](), count: values.count)
    for row in rows { gathered[Int(numberOfRow[Int(row)])].append(row) }
    func group(_ number: Int) -> Group { Group(title: values[number].title, rows: gathered[number]) }
    let shown = values.indices.filter { !gathered[$0].isEmpty }
    if inOrder {
      var seen: Set<Int32> = []
      return rows.map { numberOfRow[Int($0)] }.filter { seen.insert($0).inserted }.map { group(Int($0)) }
    }
    let leading = shown.filter { values[$0].value == .absent }
    let named = shown.filter { values[$0].value != .absent }
      .sorted { values[$0].value.precedes(values[$1].value) }
    let isGap = leading.first.map { column.tone(of: Int(gathered[$0][0]), in: view) == .alarm } ?? false
    return (isGap ? leading + named : named + leading).map(group)
  }

  private mutating func see(_ row: Int32, _ column: ListingColumn, _ view: CareView) {
    let value = column.value(of: Int(row), in: view)
    if let number = numbers[value] {
      numberOfRow[Int(row)] = number
      return
    }
    numbers[value] = Int32(values.count)
    numberOfRow[Int(row)] = Int32(values.count)
    values.append((value, column.text(of: Int(row), in: view)))
  }
}
