/// A query made ready for one view: asks each row.
struct QueryMatcher {
  private typealias Test = (_ row: Int, _ scratch: inout [UInt8]) -> Bool

  private let tests: [(isNegated: Bool, holds: Test)]
  private var scratch: [UInt8] = []

  init(_ query: Query, _ listing: Listing, _ view: CareView, _ searchText: SearchText?) {
    // What is quick to ask comes first: most rows fail one term and are not asked the rest.
    let ready = query.terms.compactMap { term in
      QueryMatcher.test(term.condition, listing, view, searchText).map { (term, $0) }
    }
    tests = (ready.filter { !$0.0.isOfField } + ready.filter { $0.0.isOfField }).map {
      ($0.0.isNegated, $0.1)
    }
  }

  mutating func matches(_ row: Int) -> Bool {
    for test in tests where test.holds(row, &scratch) == test.isNegated { return false }
    return true
  }

  private static func test(
    _ condition: Query.Condition, _ listing: Listing, _ view: CareView, _ searchText: SearchText?
  ) -> Test? {
    switch condition {
    case .everything, .unknown: return nil
    case .word(let word):
      guard let searchText else { return nil }
      return { row, _ in searchText.contains(word, row: row) }
    case .predicate(let indexes):
      let predicates = indexes.map { listing.predicates[$0] }
      return { row, _ in predicates.contains { $0.holds(view, row) } }
    case .field(let ids, let comparison, let values):
      let tests = ids.compactMap { listing.column($0) }.map { field($0, comparison, values, view) }
      if tests.count == 1 { return tests[0] }
      return { row, scratch in
        for test in tests where test(row, &scratch) { return true }
        return false
      }
    }
  }

  private static func field(
    _ column: ListingColumn, _ comparison: Query.Comparison, _ values: [String], _ view: CareView
  ) -> Test {
    var words = values
    if column.id == "locality", comparison == .contains {
      let names = LocalityNames(view)
      words = values.flatMap { names.meant(by: $0) }
    }
    let operands = words.map { QueryOperand($0, today: view.today) }
    let asksWords = column.display != nil && comparison == .contains
    return { row, scratch in
      let value = column.value(of: row, in: view)
      for operand in operands where operand.matches(value, comparison, scratch: &scratch) { return true }
      guard asksWords, case .text = value else { return false }
      let words = column.text(of: row, in: view)
      for operand in operands where operand.isContained(in: words, scratch: &scratch) { return true }
      return false
    }
  }
}

extension Query.Term {
  fileprivate var isOfField: Bool { if case .field = condition { true } else { false } }
}

extension Listing {
  /// The rows that match, in file order.
  ///
  /// `searchText` is needed where the query has plain words; without it one is made. `among` narrows a former
  /// answer.
  public func rows(
    matching query: Query, in view: CareView, searchText: SearchText? = nil, among: [Int32]? = nil
  ) -> [Int32] {
    let candidates = among ?? rows(in: view, everything: query.wantsEverything)
    if query.isEmpty { return candidates }
    let text = searchText ?? (query.hasWords ? self.searchText(in: view) : nil)
    var matcher = QueryMatcher(query, self, view, text)
    return candidates.filter { matcher.matches(Int($0)) }
  }
}
