/// The value after a comparison, understood as text, number and date at once: the field decides.
struct QueryOperand {
  private let folded: [UInt8]
  private let number: Double?
  private let day: Day?
  private let span: Int?
  private let today: Day
  private let isNone: Bool

  init(_ text: String, today: Day) {
    folded = Folding.fold(text)
    number = Double(text).flatMap { $0.isFinite ? $0 : nil }
    day = DateShorthand.day(text, today: today)
    let isSigned = text.first == "+" || text.first == "-"
    span = isSigned ? nil : DateShorthand.days(text)
    isNone = text.lowercased() == "none"
    self.today = today
  }

  /// Whether a field's value satisfies it; `scratch` is room for folding, kept between rows.
  func matches(_ value: ListingValue, _ comparison: Query.Comparison, scratch: inout [UInt8]) -> Bool {
    switch value {
    case .absent: return isNone && (comparison == .contains || comparison == .equals)
    case .number(let n): return compareNumber(Double(n), comparison)
    case .decimal(let n): return compareNumber(n, comparison)
    case .day(let d): return compareDay(d, comparison, &scratch)
    case .time(let t), .moment(_, local: let t): return compareDay(t.day, comparison, &scratch)
    case .yesNo(let flag): return compareText(flag ? "yes true" : "no false", comparison, &scratch)
    case .text(let text): return compareText(text, comparison, &scratch)
    }
  }

  /// Whether it stands in the words people read.
  func isContained(in words: String, scratch: inout [UInt8]) -> Bool {
    compareText(words, .contains, &scratch)
  }

  /// What the value should have been for a field that holds such values; nil where it will do.
  func expected(by sample: ListingValue, _ comparison: Query.Comparison) -> String? {
    if isNone, comparison == .contains || comparison == .equals { return nil }
    switch sample {
    case .number, .decimal: return number == nil ? "a number such as 3" : nil
    case .day, .time, .moment:
      if comparison == .contains || day != nil || span != nil { return nil }
      return "a date such as 2026-11-20, fri or +1w, or a span such as 14d"
    case .absent, .text, .yesNo: return nil
    }
  }

  private func compareNumber(_ value: Double, _ comparison: Query.Comparison) -> Bool {
    guard let number else { return false }
    return QueryOperand.holds(value, comparison, number)
  }

  /// A day against a date, or its distance from today against a span: `contact>14d` is longer ago than that.
  private func compareDay(_ value: Day, _ comparison: Query.Comparison, _ scratch: inout [UInt8]) -> Bool {
    if let span, comparison != .contains { return QueryOperand.holds(abs(today - value), comparison, span) }
    if let day { return QueryOperand.holds(value, comparison, day) }
    return comparison == .contains && compareText(value.iso + " " + value.long, comparison, &scratch)
  }

  private func compareText(_ text: String, _ comparison: Query.Comparison, _ field: inout [UInt8]) -> Bool {
    var text = text
    field.removeAll(keepingCapacity: true)
    text.withUTF8 { Folding.append(folding: $0, to: &field) }
    switch comparison {
    case .contains:
      return folded.withUnsafeBufferPointer { needle in
        field.withUnsafeBufferPointer { ByteSearch.find(needle, in: $0) != nil }
      }
    case .equals: return field == folded
    case .less: return field.lexicographicallyPrecedes(folded)
    case .greater: return folded.lexicographicallyPrecedes(field)
    case .atMost: return !folded.lexicographicallyPrecedes(field)
    case .atLeast: return !field.lexicographicallyPrecedes(folded)
    }
  }

  private static func holds<Value: Comparable>(_ a: Value, _ comparison: Query.Comparison, _ b: Value) -> Bool
  {
    switch comparison {
    case .contains, .equals: a == b
    case .less: a < b
    case .greater: a > b
    case .atMost: a <= b
    case .atLeast: a >= b
    }
  }
}

extension Listing {
  /// What the values of a query should have been where its fields hold numbers or dates.
  ///
  /// Such a term would find nothing at all, which on the command line reads as good news.
  func valueProblems(of query: Query, in view: CareView) -> [QueryProblem] {
    query.terms.compactMap { term in
      guard case .field(let ids, let comparison, let values) = term.condition else { return nil }
      let samples = ids.compactMap { column($0).flatMap { sample(of: $0, in: view) } }
      guard samples.count == ids.count else { return nil }
      for value in values {
        let operand = QueryOperand(value, today: view.today)
        let expected = samples.compactMap { operand.expected(by: $0, comparison) }
        guard expected.count == samples.count, let first = expected.first else { continue }
        let name = ids.count == 1 ? ids[0] : ids.joined(separator: "|")
        return QueryProblem(what: "\(name) is compared with \(first), not \"\(value)\"")
      }
      return nil
    }
  }

  /// A value of a column, to tell what it holds; nil where no row has any.
  private func sample(of column: ListingColumn, in view: CareView) -> ListingValue? {
    for row in 0..<count(view) {
      let value = column.value(of: row, in: view)
      if value != .absent { return value }
    }
    return nil
  }
}
