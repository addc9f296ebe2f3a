/// A query made ready for one view: asks each row.
struct QueryMatcher {
  private let tests: [(isNegated: Bool, holds: (Int) -> Bool)]

  init(_ query: Query, _ listing: Listing, _ view: CareView, _ searchText: SearchText?) {
    tests = query.terms.compactMap { term in
      QueryMatcher.test(term.condition, listing, view, searchText).map { (term.isNegated, $0) }
    }
  }

  func matches(_ row: Int) -> Bool {
    for test in tests where test.holds(row) == test.isNegated { return false }
    return true
  }

  private static func test(
    _ condition: Query.Condition, _ listing: Listing, _ view: CareView, _ searchText: SearchText?
  ) -> ((Int) -> Bool)? {
    switch condition {
    case .everything, .unknown: return nil
    case .word(let word):
      guard let searchText else { return nil }
      return { searchText.contains(word, row: $0) }
    case .predicate(let indexes):
      let predicates = indexes.map { listing.predicates[$0] }
      return { row in predicates.contains { $0.holds(view, row) } }
    case .field(let ids, let comparison, let values):
      let columns = ids.compactMap { listing.column($0) }
      let operands = values.map { Operand($0, comparison, today: view.today) }
      return { row in
        columns.contains { column in
          let value = column.value(of: row, in: view)
          return operands.contains { $0.matches(value, comparison) { column.text(of: row, in: view) } }
        }
      }
    }
  }
}

/// The value after a comparison, understood as text, number and date at once: the field decides.
private struct Operand {
  private let folded: [UInt8]
  private let number: Double?
  private let day: Day?
  private let span: Int?
  private let today: Day
  private let isNone: Bool

  init(_ text: String, _ comparison: Query.Comparison, today: Day) {
    folded = Folding.fold(text)
    number = Double(text)
    day = DateShorthand.day(text, today: today)
    let isSigned = text.first == "+" || text.first == "-"
    span = isSigned ? nil : DateShorthand.days(text)
    isNone = text.lowercased() == "none"
    self.today = today
  }

  func matches(_ value: ListingValue, _ comparison: Query.Comparison, shown: () -> String) -> Bool {
    switch value {
    case .absent: return isNone && (comparison == .contains || comparison == .equals)
    case .number(let n): return compareNumber(Double(n), comparison)
    case .decimal(let n): return compareNumber(n, comparison)
    case .day(let d): return compareDay(d, comparison, shown)
    case .time(let t): return compareDay(t.day, comparison, shown)
    case .yesNo(let flag): return compareText(flag ? "yes true" : "no false", comparison)
    case .text(let text):
      return compareText(text, comparison) || (comparison == .contains && compareText(shown(), comparison))
    }
  }

  private func compareNumber(_ value: Double, _ comparison: Query.Comparison) -> Bool {
    guard let number else { return false }
    switch comparison {
    case .contains, .equals: return value == number
    case .less: return value < number
    case .greater: return value > number
    case .atMost: return value <= number
    case .atLeast: return value >= number
    }
  }

  /// A day against a date, or its distance from today against a span: `contact>14d` is longer ago than that.
  private func compareDay(_ value: Day, _ comparison: Query.Comparison, _ shown: () -> String) -> Bool {
    if let span, comparison != .contains {
      let distance = abs(today - value)
      switch comparison {
      case .less: return distance < span
      case .greater: return distance > span
      case .atMost: return distance <= span
      case .atLeast: return distance >= span
      case .equals, .contains: return distance == span
      }
    }
    guard let day else { return comparison == .contains && compareText(value.iso + " " + value.long, comparison) }
    switch comparison {
    case .contains, .equals: return value == day
    case .less: return value < day
    case .greater: return value > day
    case .atMost: return value <= day
    case .atLeast: return value >= day
    }
  }

  private func compareText(_ text: String, _ comparison: Query.Comparison) -> Bool {
    let field = Folding.fold(text)
    switch comparison {
    case .contains:
      return folded.withUnsafeBufferPointer { needle in
        field.withUnsafeBufferPointer { SearchText.find(needle, in: $0) }
      }
    case .equals: return field == folded
    case .less: return field.lexicographicallyPrecedes(folded)
    case .greater: return folded.lexicographicallyPrecedes(field)
    case .atMost: return !folded.lexicographicallyPrecedes(field)
    case .atLeast: return !field.lexicographicallyPrecedes(folded)
    }
  }
}

extension Listing {
  /// The rows that match, in file order. `searchText` is needed where the query has plain words; without it
  /// one is made. `among` narrows a former answer.
  public func rows(
    matching query: Query, in view: CareView, searchText: SearchText? = nil, among: [Int32]? = nil
  ) -> [Int32] {
    let candidates = among ?? rows(in: view, everything: query.wantsEverything)
    if query.isEmpty { return candidates }
    let text = searchText ?? (query.hasWords ? self.searchText(in: view) : nil)
    let matcher = QueryMatcher(query, self, view, text)
    return candidates.filter { matcher.matches(Int($0)) }
  }
}
