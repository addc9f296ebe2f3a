/// From what age on an entry of the directory is said to be old.
public struct DirectoryFreshness: Sendable {
  /// An age limit in days, and who says so.
  public struct Limit: Sendable {
    /// Days after which it is old; nil where the rule is switched off.
    public var days: Int?
    /// Where the limit comes from.
    public var source: String

    /// Whether something given on `day` is old; what has no date counts as old.
    public func isOld(_ day: Day?, today: Day) -> Bool {
      guard let days else { return false }
      return day.map { today - $0 > days } ?? true
    }
  }

  /// For `assured_date`: rule `service-stale` of `gap_rules.csv`.
  public var entry: Limit
  /// For waits and room: rule `service-stale.wait`.
  public var wait: Limit

  /// The limits where `gap_rules.csv` has no such row.
  public static let documented = DirectoryFreshness(
    entry: Limit(days: 365, source: "BASIS: DATA.md assured_date; number is common practice"),
    wait: Limit(days: 28, source: "JUDGEMENT: waits and room change monthly; older is shown as old"))

  init(entry: Limit, wait: Limit) {
    self.entry = entry
    self.wait = wait
  }

  /// The limits of a record's `gap_rules.csv`.
  init(_ record: CareRecord) {
    self = .documented
    for rule in record.gapRules.rows {
      let limit = Limit(
        days: rule.isOn == false ? nil : rule.limit.map { Int($0) }, source: record.text[rule.source])
      switch record.text[rule.id] {
      case "service-stale": entry = limit
      case "service-stale.wait": wait = limit
      default: break
      }
    }
  }
}
