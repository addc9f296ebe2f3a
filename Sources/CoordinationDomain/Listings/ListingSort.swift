/// Puts rows in order by packed keys, so that comparing two rows is mostly comparing two numbers.
enum ListingSort {
  /// The rows by the given columns, absent values last, ids breaking ties.
  static func sorted(
    _ rows: [Int32], by terms: [SortTerm], of listing: Listing, in view: CareView
  ) -> [Int32] {
    let columns = terms.compactMap { term in listing.column(term.column).map { ($0, term.isDescending) } }
    var keyed = rows.map { Keyed(row: $0, keys: []) }
    for (column, isDescending) in columns {
      for i in keyed.indices {
        keyed[i].keys.append(Key(column.value(of: Int(keyed[i].row), in: view), isDescending))
      }
    }
    keyed.sort { a, b in
      for i in a.keys.indices {
        switch a.keys[i].order(before: b.keys[i]) {
        case .before: return true
        case .after: return false
        case .same: continue
        }
      }
      let idA = listing.rowID(view, Int(a.row))
      let idB = listing.rowID(view, Int(b.row))
      return idA == idB ? a.row < b.row : idA < idB
    }
    return keyed.map(\.row)
  }

  private struct Keyed {
    var row: Int32
    var keys: [Key]
  }

  private enum Order { case before, same, after }

  /// One value packed so that numbers compare as numbers and text by its first eight folded bytes.
  private struct Key {
    let isAbsent: Bool
    let isDescending: Bool
    let number: Double
    let prefix: UInt64
    let rest: [UInt8]

    init(_ value: ListingValue, _ isDescending: Bool) {
      self.isDescending = isDescending
      var number = 0.0
      var text: [UInt8] = []
      var absent = false
      switch value {
      case .absent: absent = true
      case .number(let n): number = Double(n)
      case .decimal(let n): number = n
      case .day(let day): number = Double(day.number)
      case .time(let time): number = Double(time.day.number) * 86_400 + Double(time.secondOfDay)
      case .yesNo(let flag): number = flag ? 0 : 1
      case .text(let string): text = Folding.fold(string)
      }
      isAbsent = absent
      self.number = number
      var prefix: UInt64 = 0
      for i in 0..<8 { prefix = prefix << 8 | UInt64(i < text.count ? text[i] : 0) }
      self.prefix = prefix
      rest = text.count > 8 ? Array(text[8...]) : []
    }

    func order(before other: Key) -> Order {
      if isAbsent || other.isAbsent {
        return isAbsent == other.isAbsent ? .same : other.isAbsent ? .before : .after
      }
      let isLess: Bool
      if number != other.number {
        isLess = number < other.number
      } else if prefix != other.prefix {
        isLess = prefix < other.prefix
      } else if rest != other.rest {
        isLess = rest.lexicographicallyPrecedes(other.rest)
      } else {
        return .same
      }
      return isLess != isDescending ? .before : .after
    }
  }
}

extension Listing {
  /// The rows in an order; the listing's own order follows where the terms leave a tie.
  public func sorted(_ rows: [Int32], by terms: [SortTerm], in view: CareView) -> [Int32] {
    let named = Set(terms.map(\.column))
    return ListingSort.sorted(
      rows, by: terms + order.filter { !named.contains($0.column) }, of: self, in: view)
  }

  /// Reads `due_on,-name`; nil with the first column that is not there.
  public func sortTerms(_ text: String) -> Result<[SortTerm], QueryProblem> {
    var terms: [SortTerm] = []
    for part in text.split(separator: ",") {
      let isDescending = part.first == "-"
      let name = String(isDescending ? part.dropFirst() : part)
      guard column(name) != nil else {
        return .failure(
          QueryProblem(
            what: "no column \"\(name)\"", suggestion: Spelling.nearest(name, among: columns.map(\.id))))
      }
      terms.append(SortTerm(name, descending: isDescending))
    }
    return .success(terms)
  }
}

extension QueryProblem: Error {}
