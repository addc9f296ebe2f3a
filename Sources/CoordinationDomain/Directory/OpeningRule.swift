/// One row of `schedules.csv`, read once: on which days it applies, and the hours of such a day.
///
/// The days follow RFC 5545 with the parts HSDS 3.0 has columns for. Without `freq`: the days of `byday` and
/// `bymonthday` where they are given; else `dtstart` alone where neither validity nor `until` says more;
/// else each day of the validity, from `dtstart` to `until`.
struct OpeningRule: Sendable {
  /// How the days repeat.
  enum Frequency: Sendable { case daily, weekly, monthly, unreadable }

  /// What a day of the rule has.
  enum Hours: Hashable, Sendable {
    /// Minutes after the day's midnight, `opens` 0..<1440, `closes` above it and up to 2880: the next day.
    case open(opens: Int, closes: Int)
    /// No times are given: closed on such a day.
    case closed
    /// Only one of the two times is given.
    case unreadable
  }

  /// Whether a day belongs to the rule, as far as that can be told.
  enum Match: Sendable { case no, yes, cannotTell }

  var frequency: Frequency = .unreadable
  var days = DaysOfRule()
  /// Part of the days could not be read, so a day that does not match might still be meant.
  var isPartlyUnreadable = false
  /// Every so many weeks or months, counted from `start`.
  var interval = 1
  /// `dtstart`.
  var start: Day?
  /// The last day: `until`, or where `count` ends.
  var end: Day?
  /// The day on which weeks begin, 0 is Monday; only counts where the interval is over 1.
  var weekStart = 0
  var hours: Hours = .closed
  /// The data are trusted from this day, where given.
  var validFrom: Day?
  /// The data are trusted up to and with this day, where given.
  var validTo: Day?
  /// One date without any validity: on that date it is the narrowest row there is.
  var isSingleDate = false
  /// No rule and no times were given, so it means "closed" only where it narrows a wider row.
  var saysNothing = false
  /// Its place in the table of schedules.
  var row = 0

  /// The last day for which the row says anything: without `valid_to` that is the end of its rule.
  var trustedTo: Day? { validTo ?? end }

  /// Whether the data are trusted for a day.
  @inline(__always)
  func isTrusted(on day: Day) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let trustedTo, day > trustedTo { return false }
    return true
  }

  /// Days in the validity: the narrower of two wins.
  ///
  /// One end missing is wider than any with both, both missing
  /// wider still. What only the rule says (`dtstart`, `until`) narrows nothing.
  func width(on day: Day) -> Int {
    if isSingleDate, day == start { return 0 }
    return width
  }

  private var width: Int {
    switch (validFrom, validTo) {
    case (let from?, let to?): max(0, to - from)
    case (nil, nil): .max
    default: .max - 1
    }
  }

  /// Whether the rule applies to a day, whatever its validity.
  func matches(_ day: Day) -> Match {
    if let start, day < start { return .no }
    if let end, day > end { return .no }
    let match =
      switch frequency {
      case .daily: Match.yes
      case .weekly: weekly(day)
      case .monthly: monthly(day)
      case .unreadable: Match.cannotTell
      }
    return match == .no && isPartlyUnreadable ? .cannotTell : match
  }

  private func weekly(_ day: Day) -> Match {
    guard days.includes(weekday: day.weekdayIndex) else { return .no }
    if interval == 1 { return .yes }
    guard let start else { return .cannotTell }
    return (weekBegin(day) - weekBegin(start)) / 7 % interval == 0 ? .yes : .no
  }

  private func weekBegin(_ day: Day) -> Day { day - (day.weekdayIndex - weekStart + 7) % 7 }

  private func monthly(_ day: Day) -> Match {
    let (year, month, dayOfMonth) = day.parts
    let length = Day.daysIn(month: month, year: year)
    guard days.includes(dayOfMonth: dayOfMonth, of: length, weekday: day.weekdayIndex) else { return .no }
    if interval == 1 { return .yes }
    guard let (startYear, startMonth, _) = start?.parts else { return .cannotTell }
    return ((year - startYear) * 12 + month - startMonth) % interval == 0 ? .yes : .no
  }
}
