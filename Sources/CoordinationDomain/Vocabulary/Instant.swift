/// A moment, counted in whole seconds since 1970-01-01T00:00:00Z without leap seconds (POSIX time).
public struct Instant: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Seconds since 1970-01-01T00:00:00Z; negative before it.
  public var seconds: Int64

  /// The moment that many seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Earlier moments are smaller.
  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  /// The moment `seconds` later, by the clock on the wall of physics: clock changes do not matter.
  public static func + (instant: Instant, seconds: Int) -> Instant {
    Instant(seconds: instant.seconds &+ Int64(seconds))
  }

  /// Seconds from `earlier` to `later`.
  public static func - (later: Instant, earlier: Instant) -> Int {
    Int(later.seconds &- earlier.seconds)
  }
}

/// A time on the wall in the place: a day and the second within it.
public struct LocalTime: Hashable, Comparable, Sendable {
  /// The place's calendar day.
  public var day: Day
  /// Seconds since that day's midnight, 0 to 86,399.
  public var secondOfDay: Int32

  /// A time of day on a day; `secondOfDay` from 0 to 86,399.
  public init(day: Day, secondOfDay: Int) {
    self.day = day
    self.secondOfDay = Int32(secondOfDay)
  }

  /// A time of day on a day in hours 0...23 and minutes 0...59.
  public init(day: Day, hour: Int, minute: Int) {
    self.init(day: day, secondOfDay: hour * 3600 + minute * 60)
  }

  /// Minutes since midnight, 0 to 1,439.
  public var minuteOfDay: Int { Int(secondOfDay) / 60 }

  /// `14:30`, the 24-hour clock.
  public var clock: String { Day.padded(minuteOfDay / 60, 2) + ":" + Day.padded(minuteOfDay % 60, 2) }

  /// `2026-11-20T14:30`, the form of lists and exports.
  public var iso: String { day.iso + "T" + clock }

  /// Earlier times are smaller.
  public static func < (a: LocalTime, b: LocalTime) -> Bool {
    (a.day, a.secondOfDay) < (b.day, b.secondOfDay)
  }
}

/// The rule that turns instants into the place's own time.
///
/// Only these two, because there is no zone data without a library that carries it: `Europe/London` by the
/// rule in force since 1996 (The Summer Time Order 2002: last Sundays of March and October, 01:00 UTC), and UTC.
public enum TimeZoneRule: String, Sendable, CaseIterable {
  case europeLondon = "Europe/London"
  case utc = "UTC"

  /// Seconds to add to UTC at `instant`: 0, or 3,600 in British Summer Time.
  public func offset(at instant: Instant) -> Int {
    guard self == .europeLondon else { return 0 }
    let (year, month, _) = TimeZoneRule.day(of: instant.seconds).parts
    // Only in the months of a change does it matter on which day that is.
    let isSummer =
      switch month {
      case 3: instant.seconds >= TimeZoneRule.lastSunday(month: 3, year: year)
      case 10: instant.seconds < TimeZoneRule.lastSunday(month: 10, year: year)
      default: (4...9).contains(month)
      }
    return isSummer ? 3600 : 0
  }

  /// The time on the wall at `instant`.
  public func local(_ instant: Instant) -> LocalTime {
    let shifted = instant.seconds + Int64(offset(at: instant))
    let day = TimeZoneRule.day(of: shifted)
    return LocalTime(day: day, secondOfDay: Int(shifted - Int64(day.number) * 86_400))
  }

  /// The first instant that shows this time on the wall; a time skipped in spring is read as if the
  /// clocks had not yet changed, a time that comes twice in autumn is its first coming.
  public func instant(_ local: LocalTime) -> Instant {
    let asUTC = Instant(seconds: Int64(local.day.number) * 86_400 + Int64(local.secondOfDay))
    let guess = asUTC + -3600
    if offset(at: guess) == 3600 { return guess }
    return asUTC
  }

  /// The UTC day a count of seconds falls on.
  private static func day(of seconds: Int64) -> Day {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return Day(number: Int32(truncatingIfNeeded: days))
  }

  /// 01:00 UTC of the last Sunday of a month with 31 days, in seconds.
  private static func lastSunday(month: Int, year: Int) -> Int64 {
    let end = Day(number: Day.number(year: year, month: month, day: 31))
    let sunday = end - (end.weekday.rawValue % 7)
    return Int64(sunday.number) * 86_400 + 3600
  }
}

/// The moment everything is worked out for: handed in, never read from a clock inside the domain.
public struct Moment: Hashable, Sendable {
  /// The instant itself.
  public var now: Instant
  /// The rule of the place's clock.
  public var zone: TimeZoneRule

  /// A moment in a place.
  public init(now: Instant, zone: TimeZoneRule) {
    self.now = now
    self.zone = zone
  }

  /// Noon of a day: what a bare date means where an instant is needed.
  public init(noonOf day: Day, zone: TimeZoneRule) {
    self.init(now: zone.instant(LocalTime(day: day, hour: 12, minute: 0)), zone: zone)
  }

  /// The place's day.
  public var today: Day { zone.local(now).day }
  /// The place's time on the wall.
  public var local: LocalTime { zone.local(now) }
}
