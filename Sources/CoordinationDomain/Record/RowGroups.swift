/// The rows of one table gathered by what they belong to, for example actions by person.
///
/// Two arrays, made by one counting sort: asking for a group costs nothing and the rows of a group keep the
/// order of their file. Groups that changed since stand beside the arrays, which are never made again.
public struct RowGroups: Sendable {
  private var starts: ContiguousArray<Int32>
  private var rows: ContiguousArray<Int32>
  /// The groups that changed, and those that are newer than the arrays; what stands here counts.
  private var changed: [Int: ContiguousArray<Int32>] = [:]

  /// No groups.
  init() {
    starts = [0]
    rows = []
  }

  /// Gathers rows `0..<count`; `group` says to which of `groups` a row belongs, negative is to none.
  init(count: Int, groups: Int, _ group: (Int) -> Int) {
    starts = ContiguousArray(repeating: 0, count: groups + 1)
    var keys = ContiguousArray<Int32>(repeating: -1, count: count)
    for row in 0..<count {
      let key = group(row)
      guard key >= 0 else { continue }
      keys[row] = Int32(key)
      starts[key + 1] += 1
    }
    for i in 1..<max(1, starts.count) { starts[i] += starts[i - 1] }
    rows = ContiguousArray(repeating: 0, count: Int(starts.last ?? 0))
    var next = starts
    for row in 0..<count where keys[row] >= 0 {
      let key = Int(keys[row])
      rows[Int(next[key])] = Int32(row)
      next[key] += 1
    }
  }

  /// The rows of one group, in file order; none for a negative group.
  @inline(__always)
  public subscript(group: Int) -> ContiguousArray<Int32>.SubSequence {
    if !changed.isEmpty, let rows = changed[group] { return rows[...] }
    guard group >= 0, group + 1 < starts.count else { return rows[0..<0] }
    return rows[Int(starts[group])..<Int(starts[group + 1])]
  }

  /// Puts a row into a group, negative is into none, and takes it out of the one it was in; groups begin to be
  /// when their first row comes.
  ///
  /// `isNew` says that it was in none: then nobody looks. Answers the group it was in, nil where it has not moved.
  @discardableResult
  mutating func place(_ row: Int32, in group: Int, isNew: Bool = false) -> Int? {
    if self[group].contains(row) { return nil }
    let former = isNew ? -1 : self.group(of: row)
    if former >= 0 { change(former) { members in members.removeAll { $0 == row } } }
    if group >= 0 {
      change(group) { members in
        // Nearly always the last: a row that was added has the highest number.
        let place = members.lastIndex { $0 < row }.map { $0 + 1 } ?? 0
        members.insert(row, at: place)
      }
    }
    return former == group ? nil : former
  }

  /// The group that a row is in; -1 where it is in none.
  ///
  /// Looks through all rows: only a row that moved asks.
  private func group(of row: Int32) -> Int {
    if let known = changed.first(where: { $0.value.contains(row) }) { return known.key }
    guard let position = rows.firstIndex(of: row) else { return -1 }
    // The last group that starts at or before the position: those without rows start there too.
    var (low, high) = (0, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= position { low = middle } else { high = middle }
    }
    return changed[low] == nil ? low : -1
  }

  private mutating func change(_ group: Int, _ body: (inout ContiguousArray<Int32>) -> Void) {
    if changed[group] == nil { changed[group] = ContiguousArray(self[group]) }
    body(&changed[group, default: []])
  }
}

extension RowGroups {
  /// Gathers the rows of one table by the row of another that they refer to; rows whose reference leads nowhere
  /// belong to no group.
  init<Row, Owner>(_ table: Table<Row>, of owners: Table<Owner>, by reference: (Row) -> Ref<Owner>?) {
    self.init(count: table.count, groups: owners.count) { row in
      reference(table.rows[row]).flatMap(owners.row(of:)) ?? -1
    }
  }

  /// Puts a row that was added or changed where it belongs; answers the owners it has now and had before, none
  /// where a reference leads nowhere.
  mutating func place<Row, Owner>(
    _ change: RowChange, of table: Table<Row>, in owners: Table<Owner>, by reference: (Row) -> Ref<Owner>?
  ) -> [Int32] {
    let now = reference(table.rows[Int(change.row)]).flatMap(owners.row(of:)) ?? -1
    let former = place(change.row, in: now, isNew: change.kind == .added) ?? -1
    return [now, former].filter { $0 >= 0 }.map(Int32.init)
  }
}
