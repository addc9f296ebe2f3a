/// The days of a schedule as RFC 5545 writes them in BYDAY and BYMONTHDAY.
struct DaysOfRule: Hashable, Sendable {
  /// Weekdays without an ordinal: bit 0 is Monday, bit 6 Sunday.
  var weekdays: UInt8 = 0
  /// Weekdays with an ordinal in the month: 1 first, -1 last.
  var ordinals: [OrdinalWeekday] = []
  /// Days of the month, 1...31 from its start, -1...-31 from its end.
  var monthDays: [Int] = []

  /// One weekday of a month, such as the last Friday (`-1FR`).
  struct OrdinalWeekday: Hashable, Sendable {
    /// 1...5 from the start of the month, -1...-5 from its end.
    var ordinal: Int
    /// 0 is Monday, 6 Sunday.
    var weekday: Int
  }

  /// Whether neither BYDAY nor BYMONTHDAY says anything.
  var isEmpty: Bool { weekdays == 0 && ordinals.isEmpty && monthDays.isEmpty }

  /// The two-letter weekdays of RFC 5545, Monday first.
  static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// Reads a BYDAY value into the days; gives back the parts that could not be read.
  mutating func readByDay(_ written: String) -> [String] {
    var unreadable: [String] = []
    for part in DaysOfRule.parts(written) {
      guard let weekday = DaysOfRule.codes.firstIndex(of: String(part.suffix(2))) else {
        unreadable.append(part)
        continue
      }
      let number = part.dropLast(2)
      if number.isEmpty {
        weekdays |= 1 << UInt8(weekday)
      } else if let ordinal = Int(number), ordinal != 0, abs(ordinal) <= 5 {
        ordinals.append(OrdinalWeekday(ordinal: ordinal, weekday: weekday))
      } else {
        unreadable.append(part)
      }
    }
    return unreadable
  }

  /// Reads a BYMONTHDAY value into the days; gives back the parts that could not be read.
  mutating func readByMonthDay(_ written: String) -> [String] {
    var unreadable: [String] = []
    for part in DaysOfRule.parts(written) {
      if let day = Int(part), day != 0, abs(day) <= 31 {
        monthDays.append(day)
      } else {
        unreadable.append(part)
      }
    }
    return unreadable
  }

  /// The parts between commas, in capitals; semicolons and blanks are taken for commas.
  private static func parts(_ written: String) -> [String] {
    written.uppercased().split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  }

  /// Whether a weekday without ordinal is meant.
  func includes(weekday: Int) -> Bool { weekdays & (1 << UInt8(weekday)) != 0 }

  /// Whether a day is meant in a monthly rule.
  ///
  /// BYDAY and BYMONTHDAY together mean days that are both.
  func includes(dayOfMonth: Int, of length: Int, weekday: Int) -> Bool {
    if !monthDays.isEmpty {
      let fromEnd = dayOfMonth - length - 1
      guard monthDays.contains(where: { $0 == dayOfMonth || $0 == fromEnd }) else { return false }
      if weekdays == 0, ordinals.isEmpty { return true }
    }
    if includes(weekday: weekday) { return true }
    let fromStart = (dayOfMonth - 1) / 7 + 1
    let fromEnd = -((length - dayOfMonth) / 7 + 1)
    return ordinals.contains { $0.weekday == weekday && ($0.ordinal == fromStart || $0.ordinal == fromEnd) }
  }
}

extension Day {
  /// The day of the week counted from 0, Monday, to 6, Sunday.
  @inline(__always)
  var weekdayIndex: Int {
    let fromMonday = (Int(number) + 3) % 7
    return fromMonday < 0 ? fromMonday + 7 : fromMonday
  }
}
