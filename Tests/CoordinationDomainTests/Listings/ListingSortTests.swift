import Testing

@testable import CoordinationDomain

/// The order of rows.
@Suite struct ListingSortTests {
  private let input = ListingInput(
    .actions, now: "2026-11-20",
    [
      .actions: """
      action_id,title,status,due_on,chase_count
      X-9,pear,requested,2026-12-01,2
      X-10,Apple,requested,,
      X-2,apple tart with custard,requested,2026-11-01,10
      X-1,Éclair,requested,2026-12-01,
      X-3,apple tart with cream,requested,,0
      """
    ])

  @Test func `empty fields come last either way, and ids settle what is equal`() throws {
    #expect(try input.ids(sortedBy: "due_on") == ["X-2", "X-1", "X-9", "X-10", "X-3"])
    #expect(try input.ids(sortedBy: "-due_on") == ["X-1", "X-9", "X-2", "X-10", "X-3"])
  }

  @Test func `numbers sort as numbers`() throws {
    #expect(try input.ids(sortedBy: "chase_count") == ["X-3", "X-9", "X-2", "X-1", "X-10"])
    #expect(try input.ids(sortedBy: "-chase_count") == ["X-2", "X-9", "X-3", "X-1", "X-10"])
  }

  @Test func `text sorts without capitals and accents, beyond its first letters`() throws {
    #expect(try input.ids(sortedBy: "title") == ["X-10", "X-3", "X-2", "X-1", "X-9"])
    #expect(try input.ids(sortedBy: "-title") == ["X-9", "X-1", "X-2", "X-3", "X-10"])
  }

  @Test func `the second column settles what the first leaves equal, the usual order the rest`() throws {
    #expect(try input.ids(sortedBy: "status,-title") == ["X-9", "X-1", "X-2", "X-3", "X-10"])
    #expect(try input.ids(sortedBy: "status, due_on") == ["X-2", "X-1", "X-9", "X-10", "X-3"])
    #expect(try input.ids(sortedBy: "") == ["X-2", "X-1", "X-9", "X-10", "X-3"])
  }

  @Test func `negative and fractional numbers stand in order, and what is no number comes last`() {
    let values: [Double] = [0.5, -2, 3, -0.25, .nan, 0, -0.0, -1e9]
    let listing = Listing(
      id: "numbers", noun: "numbers", one: "numbers",
      columns: [ListingColumn("n", "N", 1...9, "A number.") { _, row in .decimal(values[row]) }],
      tableColumns: ["n"], order: [], groupings: [], predicates: [], aliases: [:],
      count: { _ in values.count },
      isLive: { _, _ in true }, rowID: { _, row in "R-\(row)" }, searchable: { _, _, _ in })
    let rows = listing.rows(in: input.view)
    #expect(listing.sorted(rows, by: [SortTerm("n")], in: input.view) == [7, 1, 3, 5, 6, 0, 2, 4])
    #expect(
      listing.sorted(rows, by: [SortTerm("n", descending: true)], in: input.view) == [2, 0, 5, 6, 3, 1, 7, 4])
  }

  @Test func `every list sorts by each of its columns`() {
    for listing in Listing.all {
      for column in listing.columns {
        let input = ListingInput(listing, now: "2026-11-20", [.people: Rows.people(2)])
        let rows = listing.rows(in: input.view, everything: true)
        #expect(listing.sorted(rows, by: [SortTerm(column.id)], in: input.view).count == rows.count)
      }
    }
  }
}
