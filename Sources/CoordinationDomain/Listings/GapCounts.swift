/// How many gaps each rule finds in each locality on one day; those that are hidden are not counted.
public struct GapCounts: Sendable, Hashable {
  /// The day they are true for.
  public let day: Day
  /// By name of the rule and id of the locality, empty for none; zeros are left out.
  private var counts: [String: [String: Int]] = [:]
  /// How many are hidden, in the same way.
  private var hidden: [String: [String: Int]] = [:]

  /// Counts what a book has, seen at the moment of its view.
  public init(_ book: GapBook, in view: CareView) {
    day = view.today
    let hidings = view.hiddenGaps()
    for gap in book.gaps {
      let rule = gap.ruleName
      let place = view.gapLocality(gap).map { view.record.id($0) } ?? ""
      if hidings[gap.place] != nil {
        hidden[rule, default: [:]][place, default: 0] += 1
      } else {
        counts[rule, default: [:]][place, default: 0] += 1
      }
    }
  }

  /// Works out every gap of a view and counts them.
  public init(_ view: CareView) { self.init(GapBook(view), in: view) }

  /// How many a rule finds in the locality with an id; empty is none.
  public func count(_ rule: String, in locality: String) -> Int { counts[rule]?[locality] ?? 0 }

  /// How many a rule finds in all.
  public func count(_ rule: String) -> Int { counts[rule]?.values.reduce(0, +) ?? 0 }

  /// How many of a rule's gaps are hidden in the locality with an id; empty is none.
  public func hidden(_ rule: String, in locality: String) -> Int { hidden[rule]?[locality] ?? 0 }
}

/// Rules by localities: how many gaps there are, and how many there were a week before.
public struct GapMatrix: Sendable, Hashable {
  /// A column: a locality, or what belongs to none.
  public struct Place: Sendable, Hashable {
    /// Id of the locality; empty for none.
    public let id: String
    /// Its name.
    public let name: String
  }

  /// A line: one rule.
  public struct Line: Sendable, Hashable {
    /// Name of the rule.
    public let rule: String
    /// The rule in words.
    public let title: String
    /// Whether it comes before everything else.
    public let isSerious: Bool
    /// By position in ``GapMatrix/places``.
    public let counts: [Int]
    /// How many of its gaps are hidden, which the counts leave out, in the same order.
    public let hiddenCounts: [Int]
    /// Gaps a week before, those hidden then among them; nil where it was not worked out.
    let before: [Int]?

    /// In all places together.
    public var total: Int { counts.reduce(0, +) }
    /// Hidden ones in all places together.
    public var hidden: Int { hiddenCounts.reduce(0, +) }
    /// More at a place than a week before, or fewer; nil where that was not worked out.
    ///
    /// Hidden ones count on both days: putting a gap aside closes nothing.
    public func change(at place: Int) -> Int? {
      before.map { counts[place] + hiddenCounts[place] - $0[place] }
    }
    /// The same in all places together.
    public var change: Int? { before.map { total + hidden - $0.reduce(0, +) } }
  }

  /// The localities in their order, then what belongs to none.
  public let places: [Place]
  /// The rules that are on, the most serious first.
  public let lines: [Line]
  /// The day it is true for, and the day it is held against.
  public let day: Day
  /// The day it is held against; nil where none was worked out.
  public let dayBefore: Day?

  /// Days between the two.
  public static let days = 7

  /// Puts two days beside each other.
  public init(_ now: GapCounts, before: GapCounts?, in view: CareView) {
    let record = view.record
    let rows = record.localities.rows.sorted {
      ($0.sortOrder ?? .max, record.text[$0.name]) < ($1.sortOrder ?? .max, record.text[$1.name])
    }
    let places =
      rows.map { Place(id: record.text[$0.id], name: record.text[$0.name]) }
      + [Place(id: "", name: "No locality")]
    let limits = RuleLimits.gaps(record)
    self.places = places
    day = now.day
    dayBefore = before?.day
    lines = GapRule.all.enumerated().compactMap { position, rule in
      let isOn = rule.limitNames.contains { limits[$0] != nil } || GapRule.alwaysOn.contains(rule.name)
      guard isOn else { return nil }
      return Line(
        rule: rule.name, title: rule.title, isSerious: GapRule.isSerious(position),
        counts: places.map { now.count(rule.name, in: $0.id) },
        hiddenCounts: places.map { now.hidden(rule.name, in: $0.id) },
        before: before.map { before in
          places.map { before.count(rule.name, in: $0.id) + before.hidden(rule.name, in: $0.id) }
        })
    }
  }

  /// How many gaps a place has.
  public func total(at place: Int) -> Int { lines.reduce(0) { $0 + $1.counts[place] } }

  /// How many of a place's gaps are serious.
  public func serious(at place: Int) -> Int {
    lines.reduce(0) { $1.isSerious ? $0 + $1.counts[place] : $0 }
  }

  /// More gaps at a place than a week before, or fewer; nil where that was not worked out.
  public func change(at place: Int) -> Int? {
    guard dayBefore != nil else { return nil }
    return lines.reduce(0) { $0 + ($1.change(at: place) ?? 0) }
  }

  /// How many gaps there are.
  public var total: Int { lines.reduce(0) { $0 + $1.total } }

  /// More gaps than a week before, or fewer.
  public var change: Int? { dayBefore == nil ? nil : lines.reduce(0) { $0 + ($1.change ?? 0) } }

  /// How many are hidden.
  public var hidden: Int { lines.reduce(0) { $0 + $1.hidden } }

  /// How many are hidden at a place.
  public func hidden(at place: Int) -> Int { lines.reduce(0) { $0 + $1.hiddenCounts[place] } }

  /// `+2`, `-3`, `=`; empty where it was not worked out.
  public static func words(_ change: Int?) -> String {
    guard let change else { return "" }
    return change == 0 ? "=" : change > 0 ? "+\(change)" : "\(change)"
  }
}
