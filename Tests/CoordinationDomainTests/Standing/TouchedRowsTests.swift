import Testing

@testable import CoordinationDomain

/// What a list promises to a cache: rows that it does not call touched are as they were.
@Suite struct TouchedRowsTests {
  @Test(arguments: UInt64(1)...2)
  func `a row that no act touches shows what it showed, and is found by the same words`(seed: UInt64) {
    var view = SampleRecord.view
    var act = RandomAct(seed: seed &+ 200)
    for step in 0..<6 {
      let before = view
      view.apply { record in ((), act.act(on: &record)) }
      let changes = view.takeChanges()
      for listing in [Listing.people, .actions, .agenda, .meetings, .intake] {
        guard case .rows(let touched) = listing.touchedRows(by: changes, in: view) else { continue }
        let (old, new) = (listing.searchText(in: before), listing.searchText(in: view))
        // Every fourth of the others: a list that forgets a dependence forgets it for many rows.
        for row in stride(from: step % 4, to: listing.size(in: before), by: 4)
        where !touched.contains(Int32(row)) {
          let isSame =
            listing.isListed(row, in: before) == listing.isListed(row, in: view)
            && before.signs(of: row, in: listing) == view.signs(of: row, in: listing)
            && old.text(ofRow: row) == new.text(ofRow: row)
            && listing.columns.allSatisfy {
              $0.value(of: row, in: before) == $0.value(of: row, in: view)
                && $0.text(of: row, in: before) == $0.text(of: row, in: view)
            }
            && listing.predicates.allSatisfy { $0.holds(before, row) == $0.holds(view, row) }
          #expect(isSame, "\(listing.id) \(listing.id(of: row, in: view)): \(changes.rows)")
        }
        for row in listing.size(in: before)..<max(listing.size(in: before), listing.size(in: view)) {
          #expect(touched.contains(Int32(row)), "\(listing.id), a row that was added")
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `rows put into an order stand where sorting would put them`(seed: UInt64) {
    let view = SampleRecord.view
    var random = SampleRandom(seed: seed)
    for listing in [Listing.people, .actions, .agenda] {
      let all = listing.rows(in: view, everything: true)
      let column = listing.columns[random.below(listing.columns.count)].id
      let terms = random.percent(20) ? [] : [SortTerm(column, descending: random.percent(50))]
      let taken = Set((0..<random.within(1...12)).map { _ in all[random.below(all.count)] })
      let sorted = listing.sorted(all, by: terms, in: view)
      var order = sorted.filter { !taken.contains($0) }
      listing.insert(Array(taken), into: &order, by: terms, in: view)
      #expect(order == sorted, "\(listing.id) by \(terms)")
    }
  }

  @Test func `rows are put into an order of none, before the first and behind the last`() {
    let view = SampleRecord.view
    let sorted = Listing.people.sorted(Listing.people.rows(in: view), by: [], in: view)
    var none: [Int32] = []
    Listing.people.insert(sorted.reversed(), into: &none, by: [], in: view)
    #expect(none == sorted)
    var order = Array(sorted.dropFirst(2).dropLast(2))
    Listing.people.insert(Array(sorted.suffix(2) + sorted.prefix(2)), into: &order, by: [], in: view)
    #expect(order == sorted)
    Listing.people.insert([], into: &order, by: [], in: view)
    #expect(order == sorted)
  }

  @Test func `a row's searchable text made again is that of the row alone`() {
    let view = SampleRecord.view
    let fresh = Listing.actions.searchText(in: view)
    var text = fresh
    for row in [0, 5, 5, 2] { Listing.actions.renew(&text, row: row, in: view) }
    for row in 0..<20 { #expect(text.text(ofRow: row) == fresh.text(ofRow: row)) }
  }
}
