import Testing

@testable import CoordinationDomain

/// What may leave the locality of counts of people.
@Suite struct SuppressedCountsTests {
  @Test(arguments: [(0, 0), (1, nil), (4, nil), (5, 5), (12, 12)] as [(Int, Int?)])
  func `under five nobody is told, and none is told`(count: Int, shown: Int?) {
    #expect(SuppressedCounts.count(count) == shown)
  }

  @Test func `a second cell goes where the total would give the first away`() {
    let row = SuppressedCounts.row([3, 10, 20])
    #expect(row.counts == [nil, nil, 20])
    #expect(row.total == 33)
  }

  @Test func `cells that are small together are not told apart by the total`() {
    // 1 and 2 are left out already, but 23 less 20 says that they are 3 people.
    #expect(SuppressedCounts.row([1, 2, 20]).counts == [nil, nil, nil])
    #expect(SuppressedCounts.row([1, 2, 20]).total == 23)
    // 3 and 4 are 7 together: who is who cannot be told.
    #expect(SuppressedCounts.row([3, 4, 20]).counts == [nil, nil, 20])
  }

  @Test func `a total that is small itself goes too`() {
    let row = SuppressedCounts.row([2, 0, 0])
    #expect(row.counts == [nil, 0, 0])
    #expect(row.total == nil)
  }

  @Test func `nothing goes where nothing is small`() {
    let table = SuppressedCounts([[5, 6], [0, 9]])
    #expect(table.cells == [[5, 6], [0, 9]])
    #expect(table.rowTotals == [11, 9])
    #expect(table.columnTotals == [5, 15])
    #expect(table.total == 20)
  }

  @Test func `a share goes where its part or the rest is small`() {
    #expect(SuppressedCounts.share(Share(8, of: 20))?.part == 8)
    #expect(SuppressedCounts.share(Share(2, of: 20)) == nil)
    #expect(SuppressedCounts.share(Share(18, of: 20)) == nil)
    #expect(SuppressedCounts.share(Share(20, of: 20))?.whole == 20)
  }

  @Test(arguments: UInt64(1)...60)
  func `in no table can what is left out be worked out by one subtraction`(seed: UInt64) {
    var random = SampleRandom(seed: seed)
    let (height, width) = (random.within(1...6), random.within(1...6))
    let rows = (0..<height).map { _ in
      (0..<width).map { _ in
        random.percent(30) ? 0 : random.percent(50) ? random.within(1...6) : random.within(5...60)
      }
    }
    let shown = SuppressedCounts(rows)
    // The told table as lines that are sums, each with the counts behind it.
    var lines: [(told: [Int?], total: Int?, real: [Int])] = []
    for row in rows.indices { lines.append((shown.cells[row], shown.rowTotals[row], rows[row])) }
    for column in 0..<width {
      lines.append(
        (shown.cells.map { $0[column] }, shown.columnTotals[column], rows.map { $0[column] }))
    }
    lines.append((shown.rowTotals, shown.total, rows.map { $0.reduce(0, +) }))
    for line in lines {
      for (told, real) in zip(line.told, line.real) {
        if let told { #expect(told == real) }
        if real > 0, real < SuppressedCounts.least { #expect(told == nil, "\(rows)") }
      }
      let missing = zip(line.told, line.real).filter { $0.0 == nil }.map(\.1)
      if let total = line.total, !missing.isEmpty {
        #expect(total == line.real.reduce(0, +))
        #expect(missing.count > 1 || missing == [0], "\(rows) tells \(missing)")
        #expect(missing.reduce(0, +) >= SuppressedCounts.least, "\(rows) tells that \(missing) are few")
      }
      if line.total == nil { #expect(!missing.isEmpty || line.real.allSatisfy { $0 == 0 }, "\(rows)") }
    }
  }

  @Test func `a small change is left out, and that of all where it would give one away`() {
    // Of each locality, and all together: +1 beside +6 would follow from +7.
    #expect(SuppressedCounts.changes([[1], [6]]) == ([false, true], false))
    #expect(SuppressedCounts.changes([[6], [0]]) == ([true, true], true))
    // Two that come to +6 together give neither away; two that come to +2 do.
    #expect(SuppressedCounts.changes([[3], [3], [9]]) == ([false, false, true], true))
    #expect(SuppressedCounts.changes([[1], [1], [9]]) == ([false, false, true], false))
    #expect(SuppressedCounts.changes([[-4], [4], [9]]) == ([false, false, true], true))
    #expect(SuppressedCounts.changes([[-5], [8]]) == ([true, true], false))
    // Both numbers of a share are looked at.
    #expect(SuppressedCounts.changes([[7, -1], [7, 0]]).parts == [false, true])
  }
}
