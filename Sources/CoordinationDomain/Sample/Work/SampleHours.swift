/// When work was done: the working days of the last six weeks, from half past eight to six.
struct SampleHours {
  /// The first working day.
  let from: Day
  /// The day on which the sample lives: work is done until noon.
  let asOf: Day
  private let holidays: Set<String>

  init(until asOf: Day) {
    self.asOf = asOf
    holidays = Set(SampleLists.bankHolidays.map { $0[0] })
    var first = asOf - 42
    while Self.rests(first, holidays) { first = first + 1 }
    from = first
  }

  /// The day itself where it is a working day, else the nearest one; never outside these weeks.
  func workday(_ day: Day) -> Day {
    var day = min(day, asOf)
    // A Sunday is nearer to Monday.
    if day.weekday == .sunday, day < asOf, isWorkday(day + 1) { return max(day + 1, from) }
    while !isWorkday(day) { day = day - 1 }
    return max(day, from)
  }

  /// Whether work is done on a day.
  func isWorkday(_ day: Day) -> Bool { !Self.rests(day, holidays) }

  private static func rests(_ day: Day, _ holidays: Set<String>) -> Bool {
    day.weekday == .saturday || day.weekday == .sunday || holidays.contains(day.iso)
  }
}

/// Moments that follow each other: the steps of one thing.
struct SampleSteps {
  private(set) var day: Day
  private(set) var minute = 0
  private let hours: SampleHours
  /// Nothing is done later.
  private let until: Day

  /// The first moment is on a day, at most `until`.
  init(_ hours: SampleHours, on day: Day, until: Day, _ random: inout SampleRandom) {
    self.hours = hours
    self.until = hours.workday(until)
    self.day = min(hours.workday(day), self.until)
    minute = Self.minute(self.day, hours, &random)
  }

  /// Goes on to a day, or to a little later where that has come.
  mutating func go(to next: Day, _ random: inout SampleRandom) {
    let next = min(hours.workday(next), until)
    if next > day {
      day = next
      minute = Self.minute(day, hours, &random)
    } else {
      wait(random.within(4...45))
    }
  }

  /// Goes on by minutes of the same day.
  mutating func wait(_ minutes: Int) {
    minute = min(minute + minutes, day == hours.asOf ? 11 * 60 + 50 : 17 * 60 + 40)
  }

  private static func minute(_ day: Day, _ hours: SampleHours, _ random: inout SampleRandom) -> Int {
    if day == hours.asOf { return random.within(8 * 60 + 46...11 * 60) }
    // Most is written down before lunch.
    return random.percent(60) ? random.within(8 * 60 + 46...12 * 60 + 30) : random.within(751...16 * 60 + 30)
  }
}
