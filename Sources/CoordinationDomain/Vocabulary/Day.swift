/// A calendar day in the place's own calendar, without a time of day.
///
/// Counted in whole days since 1970-01-01 in the proleptic Gregorian calendar (ISO 8601), so comparing and
/// adding are integer work. Years 1 to 9999 can be written; arithmetic outside them is still well defined.
public struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Whole days since 1970-01-01.
  public var number: Int32

  /// The day that many days after 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// A day from its parts; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.daysIn(month: month, year: year) else { return nil }
    self.number = Day.number(year: year, month: month, day: day)
  }

  /// Earlier days are smaller.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The day `days` later.
  public static func + (day: Day, days: Int) -> Day {
    Day(number: day.number &+ Int32(truncatingIfNeeded: days))
  }

  /// The day `days` earlier.
  public static func - (day: Day, days: Int) -> Day { day + -days }

  /// Whole days from `earlier` to `later`.
  public static func - (later: Day, earlier: Day) -> Int { Int(later.number) - Int(earlier.number) }

  /// Days in a month, 28 to 31.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  /// Days since 1970-01-01 of a valid date, by counting from 1 March so that the leap day comes last.
  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month 1...12 and day of the month 1...31.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let fromMonday = (Int(number) + 3) % 7
    return Weekday.allCases[fromMonday < 0 ? fromMonday + 7 : fromMonday]
  }

  /// Whole years from this day (a birth) to `day`; someone born on 29 February has their birthday on
  /// 1 March in common years (the rule of England and Wales).
  public func wholeYears(on day: Day) -> Int {
    let (bornYear, bornMonth, bornDay) = parts
    let (year, month, dayOfMonth) = day.parts
    let hadBirthday = (month, dayOfMonth) >= (bornMonth, bornDay)
    return year - bornYear - (hadBirthday ? 0 : 1)
  }
}

/// A day of the week, Monday first as ISO 8601 counts.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

  /// `Mon` to `Sun`, as written beside dates on screen.
  public var short: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][rawValue - 1] }

  /// `Monday` to `Sunday`.
  public var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
  }
}

extension Day {
  /// Month names in the short form that cannot be mistaken for a number.
  static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `2026-11-20` (ISO 8601), the form of files and exports.
  public var iso: String {
    let (year, month, day) = parts
    return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
  }

  /// `20-Nov-2026`: the NHS Common User Interface date, never numbers alone.
  public var long: String {
    let (year, month, day) = parts
    return Day.padded(day, 2) + "-" + Day.shortMonths[month - 1] + "-" + Day.padded(year, 4)
  }

  /// `20-Nov` within 180 days of `today` either way, else `20-Nov-2026`.
  public func short(near today: Day) -> String {
    abs(self - today) <= Day.yearMayDrop ? String(long.dropLast(5)) : long
  }

  /// `Fri 20-Nov` while the year may drop, else `20-Nov-2027`: nobody plans by the weekday of next year.
  public func withWeekday(near today: Day) -> String {
    abs(self - today) <= Day.yearMayDrop ? weekday.short + " " + short(near: today) : long
  }

  /// Days either side of today within which a date may be shown without its year (NHS CUI date display).
  static let yearMayDrop = 180

  package static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
