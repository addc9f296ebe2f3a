/// Which days routine work is done on: Monday to Friday, without the days of `bank_holidays.csv`.
///
/// Every row of the file counts, whatever its division: the file is the place's own. A row whose day is no
/// date counts for nothing.
public struct WorkingDays: Sendable {
  /// Why routine work rests on a day.
  public enum Rest: Hashable, Sendable {
    /// A Saturday or a Sunday.
    case weekend(Weekday)
    /// A bank holiday, with its name; empty where the file has none.
    case bankHoliday(String)

    /// `a Saturday`, `a bank holiday: Christmas Day`.
    public var words: String {
      switch self {
      case .weekend(let weekday): "a " + weekday.name
      case .bankHoliday(let name): name.isEmpty ? "a bank holiday" : "a bank holiday: " + name
      }
    }
  }

  private let holidays: [Day: String]

  /// The working days of a record.
  public init(_ record: CareRecord) {
    var holidays: [Day: String] = [:]
    for holiday in record.bankHolidays.rows {
      guard let day = record.text.withBytes(holiday.id, FieldParsing.day) else { continue }
      holidays[day] = record.text[holiday.name]
    }
    self.holidays = holidays
  }

  /// Why routine work rests on a day, a weekend before a bank holiday; nil on a working day.
  public func rest(on day: Day) -> Rest? {
    let weekday = day.weekday
    if weekday == .saturday || weekday == .sunday { return .weekend(weekday) }
    return holidays[day].map { .bankHoliday($0) }
  }

  /// Whether routine work is done on a day.
  public func isWorkingDay(_ day: Day) -> Bool { rest(on: day) == nil }

  /// The day itself where it is a working day, else the next one.
  public func first(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day + 1 }
    return day
  }

  /// The last working day before a day.
  public func last(before day: Day) -> Day {
    var day = day - 1
    while !isWorkingDay(day) { day = day - 1 }
    return day
  }

  /// The working day `count` working days after a day: one after a Friday, a Saturday or a Sunday is Monday.
  ///
  /// 0 is the day itself or the next working day; less than 0 counts backwards.
  public func day(_ count: Int, after day: Day) -> Day {
    if count == 0 { return first(onOrAfter: day) }
    var day = day
    for _ in 0..<abs(count) { day = count > 0 ? first(onOrAfter: day + 1) : last(before: day) }
    return day
  }

  /// Working days later than `earlier`, up to and including `later`; less than 0 where they stand the other
  /// way round.
  public func count(from earlier: Day, to later: Day) -> Int {
    if later < earlier { return -count(from: later, to: earlier) }
    var count = 0
    var day = earlier + 1
    while day <= later {
      if isWorkingDay(day) { count += 1 }
      day = day + 1
    }
    return count
  }
}
