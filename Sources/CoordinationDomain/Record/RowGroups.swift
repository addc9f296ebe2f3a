/// The rows of one table gathered by what they belong to, for example actions by person.
///
/// Two arrays, made by one counting sort: asking for a group costs nothing and the rows of a group keep the
/// order of their file.
public struct RowGroups: Sendable {
  private var starts: ContiguousArray<Int32>
  private var rows: ContiguousArray<Int32>

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
    guard group >= 0, group + 1 < starts.count else { return rows[0..<0] }
    return rows[Int(starts[group])..<Int(starts[group + 1])]
  }
}
