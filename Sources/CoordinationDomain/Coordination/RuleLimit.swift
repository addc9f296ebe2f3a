/// The limit of one rule, with who is to act and where the figure comes from.
public struct RuleLimit: Hashable, Sendable {
  /// Whether the rule is used.
  public var isOn: Bool
  /// How much, in `unit`.
  public var value: Int
  /// `minutes hours days working-days weeks percent count`.
  public var unit: String
  /// Who is to act, as a role.
  public var owner: String
  /// Begins `SOURCE`, `BASIS` or `JUDGEMENT`.
  public var source: String
}

extension RuleLimit {
  /// How long it is by the clock, in seconds; nil where it counts days, people or shares.
  var clockSeconds: Int? {
    switch unit {
    case "minutes": value * 60
    case "hours": value * 3600
    default: nil
    }
  }

  /// The first day on which it is not passed yet: what began before is too long ago.
  ///
  /// A working day counts when it has begun: what began on the last working day is one old today.
  func firstDay(at moment: Moment, _ days: @autoclosure () -> WorkingDays) -> Day {
    if let clockSeconds { return moment.zone.local(moment.now + -clockSeconds).day }
    let today = moment.today
    switch unit {
    case "working-days":
      let days = days()
      var first = days.isWorkingDay(today) ? today : days.last(before: today)
      for _ in 0..<value { first = days.last(before: first) }
      return first
    case "weeks": return today - value * 7
    default: return today - value
    }
  }

  /// Whether something that began on a day has lasted longer than the limit; a limit of 0 is passed at once.
  func isPassed(since day: Day, at moment: Moment, _ days: @autoclosure () -> WorkingDays) -> Bool {
    day < firstDay(at: moment, days()) || (value == 0 && day <= moment.today)
  }
}
