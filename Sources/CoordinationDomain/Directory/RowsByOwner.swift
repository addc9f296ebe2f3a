/// For each row of one table the rows of another that belong to it, in the file's order.
///
/// Two arrays however many owners there are: the rows sorted by owner, and where each owner's begin.
struct RowsByOwner: Sendable {
  private var starts: [UInt32]
  private var rows: [UInt32]

  /// Sorts pairs of an owner's row, 0..<owners, and a row that belongs to it.
  init(_ pairs: [(owner: Int, row: Int)], owners: Int) {
    starts = Array(repeating: 0, count: owners + 1)
    for pair in pairs { starts[pair.owner + 1] += 1 }
    for owner in 0..<owners { starts[owner + 1] += starts[owner] }
    rows = Array(repeating: 0, count: pairs.count)
    var next = starts
    for pair in pairs {
      rows[Int(next[pair.owner])] = UInt32(pair.row)
      next[pair.owner] += 1
    }
  }

  /// By an optional reference to the owner; rows whose reference leads nowhere belong to nobody.
  init<Row, Owner>(_ table: Table<Row>, of owners: Table<Owner>, by reference: (Row) -> Ref<Owner>?) {
    var pairs: [(owner: Int, row: Int)] = []
    for (number, row) in table.rows.enumerated() {
      if let owner = reference(row).flatMap(owners.row(of:)) { pairs.append((owner, number)) }
    }
    self.init(pairs, owners: owners.count)
  }

  /// The rows that belong to an owner's row.
  subscript(owner: Int) -> ArraySlice<UInt32> { rows[Int(starts[owner])..<Int(starts[owner + 1])] }
}
