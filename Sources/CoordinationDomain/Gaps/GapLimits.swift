/// The limits of one rule, ready to be held against days and moments.
struct GapLimits: Sendable {
  /// One limit.
  struct Limit: Sendable {
    /// Whether it is used.
    var isOn: Bool
    /// The figure as it stands in the file.
    var value: Int
    /// The day this is about.
    var today: Day
    /// The moment this is about.
    var now: Instant
    /// The first day on which it is not passed yet: what began before is too long ago.
    var firstDay: Day
    /// The same as a moment: by the clock for hours and minutes, the beginning of that day for the rest.
    var firstMoment: Instant
    /// How long it is, in seconds.
    var seconds: Int
    /// As far ahead as the limit reaches: the last day that lies within it.
    var lastDay: Day
    /// Position among the limits of the rule.
    var position: Int
  }

  /// The rule's own, then one for each of its parameters.
  var all: [Limit]
  /// Whether any of them is used.
  var isOn: Bool

  /// The rule's own.
  var own: Limit { all[0] }

  subscript(position: Int) -> Limit { all[position] }
}

extension GapLimits.Limit {
  /// Whether something that began on a day has lasted longer than the limit; a limit of 0 is passed at once.
  @inline(__always)
  func isPassed(since day: Day) -> Bool { isOn && (day < firstDay || (value == 0 && day <= today)) }

  /// Whether something that began at a moment has lasted longer than the limit; a limit of 0 is passed at once.
  @inline(__always)
  func isPassed(since moment: Instant) -> Bool {
    isOn && (moment < firstMoment || (value == 0 && moment <= now))
  }

  /// A gap where it has lasted longer than the limit, else none; not known without a day, unless the limit is 0; apart
  /// where the limit is switched off.
  @inline(__always)
  func finding(since day: Day?) -> GapFinding {
    guard isOn else { return .apart }
    guard let day else { return value == 0 ? .yes(since: nil, limit: position) : .unknown }
    return isPassed(since: day) ? .yes(since: day, limit: position) : .no
  }

  /// The same by the clock; `day` is the place's day of the moment.
  func finding(since moment: Instant?, on day: Day?) -> GapFinding {
    guard isOn else { return .apart }
    guard let moment else { return .unknown }
    return isPassed(since: moment) ? .yes(since: day, limit: position) : .no
  }
}

extension GapLimits {
  /// The limits of a rule at a moment.
  init(_ rule: GapRule, _ file: RuleLimits, _ moment: Moment, _ days: WorkingDays) {
    let isAlwaysOn = GapRule.alwaysOn.contains(rule.name)
    all = rule.limitNames.enumerated().map { position, name in
      let row = file.row(name)
      return Limit(
        row ?? RuleLimit(isOn: false, value: 0, unit: "", owner: "", source: ""), at: position, moment, days,
        isOn: row.map { $0.isOn || isAlwaysOn } ?? false)
    }
    isOn = all.contains { $0.isOn }
  }
}

extension GapLimits.Limit {
  fileprivate init(
    _ row: RuleLimit, at position: Int, _ moment: Moment, _ days: WorkingDays, isOn: Bool
  ) {
    self.isOn = isOn
    self.position = position
    value = row.value
    today = moment.today
    now = moment.now
    let clock = row.clockSeconds
    firstDay = row.firstDay(at: moment, days)
    lastDay =
      switch row.unit {
      case "minutes", "hours": moment.zone.local(now + (clock ?? 0)).day
      case "working-days": row.value == 0 ? today : days.day(row.value, after: today)
      case "weeks": today + row.value * 7
      default: today + row.value
      }
    firstMoment =
      clock.map { moment.now + -$0 }
      ?? moment.zone.instant(LocalTime(day: firstDay, secondOfDay: 0))
    seconds = clock ?? (today - firstDay) * 86_400
  }
}
