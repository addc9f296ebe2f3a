/// Counts of people as they may leave the locality: under five nobody is told, and nothing that is told gives it away.
///
/// A count from 1 to 4 is left out. Where a total would tell what one missing cell is, a second one is left out too,
/// and so on until what can be worked out by subtraction is five or more. Nil is a count that is left out, whichever of
/// the two reasons it is left out for; zeros stand.
///
/// JUDGEMENT for zeros; five and the second cell: PRODUCT's rule 14, as NHS England's disclosure control has them.
public struct SuppressedCounts: Sendable, Hashable {
  /// The smallest count of people that is told.
  public static let least = 5

  /// Row by row.
  public private(set) var cells: [[Int?]]
  /// The sum of each row.
  public private(set) var rowTotals: [Int?]
  /// The sum of each column.
  public private(set) var columnTotals: [Int?]
  /// The sum of everything.
  public private(set) var total: Int?

  /// A table of which the totals of rows, of columns and of all are told too.
  ///
  /// Every row is as long as the first.
  public init(_ rows: [[Int]]) {
    let width = rows.first?.count ?? 0
    // The totals stand in the table as its last column and its last row: each line of it is a sum.
    var table = rows.map { $0 + [$0.reduce(0, +)] }
    table.append((0...width).map { column in table.reduce(0) { $0 + $1[column] } })
    var isOut = table.map { $0.map(SuppressedCounts.isSmall) }
    while SuppressedCounts.hideOneMore(table, &isOut) {}
    let shown = zip(table, isOut).map { row, out in zip(row, out).map { $1 ? nil : $0 } }
    cells = shown.dropLast().map { Array($0.dropLast()) }
    rowTotals = shown.dropLast().map { $0.last ?? nil }
    columnTotals = Array((shown.last ?? []).dropLast())
    total = shown.last?.last ?? nil
  }

  /// One row of counts with its total.
  public static func row(_ counts: [Int]) -> (counts: [Int?], total: Int?) {
    var out = (counts + [counts.reduce(0, +)]).map(isSmall)
    let line = counts + [counts.reduce(0, +)]
    while let position = next(in: line, out) { out[position] = true }
    let shown = zip(line, out).map { $1 ? nil : $0 }
    return (Array(shown.dropLast()), shown.last ?? nil)
  }

  /// One count that stands alone; nil where it is too small to be told.
  public static func count(_ count: Int) -> Int? { isSmall(count) ? nil : count }

  /// A share that stands alone: the rest of the whole is a count as well, and is not told either.
  public static func share(_ share: Share) -> Share? {
    isSmall(share.part) || isSmall(share.whole - share.part) || isSmall(share.whole) ? nil : share
  }

  /// Whether changes of counts may be told: of each part, and of all together.
  ///
  /// A change of 1 to 4 up or down is left out. That of all together is told where nothing as small follows from it: not
  /// with one part left out, nor where those left out come to a small change together.
  ///
  /// - Parameter changes: Of each part, as many numbers as stand beside one another, as many of each part.
  static func changes(_ changes: [[Int]]) -> (parts: [Bool], all: Bool) {
    func isTold(_ numbers: [Int]) -> Bool { !numbers.contains { isSmall(abs($0)) } }
    func sum(_ rows: [[Int]]) -> [Int] {
      (0..<(changes.first?.count ?? 0)).map { column in rows.reduce(0) { $0 + $1[column] } }
    }
    let parts = changes.map(isTold)
    let out = zip(changes, parts).filter { !$1 }.map(\.0)
    return (parts, out.count != 1 && isTold(sum(out)) && isTold(sum(changes)))
  }

  /// How a count reads: `not shown` where it is left out.
  public static func words(_ count: Int?) -> String { count.map(String.init) ?? "not shown" }

  private static func isSmall(_ count: Int) -> Bool { count > 0 && count < least }

  /// Looks at every line that is a sum and leaves one more cell out where subtraction would tell too much; false where
  /// none does.
  private static func hideOneMore(_ table: [[Int]], _ isOut: inout [[Bool]]) -> Bool {
    for row in table.indices {
      guard let column = next(in: table[row], isOut[row]) else { continue }
      isOut[row][column] = true
      return true
    }
    for column in table.first?.indices ?? 0..<0 {
      guard let row = next(in: table.map { $0[column] }, isOut.map { $0[column] }) else { continue }
      isOut[row][column] = true
      return true
    }
    return false
  }

  /// The cell of a line that has to be left out next, the smallest that is not zero, the total last; nil where what is
  /// left out cannot be worked out.
  ///
  /// The last of a line is the sum of those before it.
  private static func next(in line: [Int], _ out: [Bool]) -> Int? {
    let hidden = out.indices.filter { out[$0] }
    guard !hidden.isEmpty else { return nil }
    let isTotalOut = out.last ?? false
    let inner = hidden.filter { $0 < line.count - 1 }
    // With the total left out as well, what remains is known only to be there.
    let known = inner.reduce(0) { $0 + line[$1] }
    let isSafe = isTotalOut ? !inner.isEmpty || (line.last ?? 0) == 0 : inner.count > 1 && known >= least
    if isSafe { return nil }
    let candidates = line.indices.dropLast().filter { !out[$0] && line[$0] > 0 }
    if let smallest = candidates.min(by: { line[$0] < line[$1] }) { return smallest }
    return isTotalOut || line.isEmpty ? nil : line.count - 1
  }
}
