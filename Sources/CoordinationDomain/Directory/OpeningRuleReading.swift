/// Something in one row of `schedules.csv` that cannot be read or does not fit together.
struct ScheduleFault {
  var column: String
  var level: Diagnostic.Level
  var message: String
  var expected: String
}

/// Reads one row of `schedules.csv` into a rule and what is wrong with it; always finishes.
struct OpeningRuleReading {
  private(set) var rule = OpeningRule()
  private(set) var faults: [ScheduleFault] = []
  private let schedule: Schedule
  private let text: TextStore

  init(_ schedule: Schedule, row: Int, text: TextStore) {
    self.schedule = schedule
    self.text = text
    rule.row = row
    rule.validFrom = schedule.validFrom
    rule.validTo = schedule.validTo
    rule.start = schedule.dtstart
    rule.end = schedule.until
    readDays()
    readFrequency()
    readInterval()
    readHours()
    readCount()
    checkValidity()
  }

  private mutating func fault(
    _ column: String, _ message: String, _ expected: String, _ level: Diagnostic.Level = .error
  ) {
    faults.append(ScheduleFault(column: column, level: level, message: message, expected: expected))
  }

  private mutating func readDays() {
    let byDay = rule.days.readByDay(text[schedule.byday])
    if !byDay.isEmpty {
      rule.isPartlyUnreadable = true
      fault(
        "byday", "byday has \"\(byDay.joined(separator: ","))\", which is not a day of the week",
        "Expected MO TU WE TH FR SA SU with commas between, or with a number such as -1FR in a month.")
    }
    guard schedule.frequency != .weekly else {
      unused("bymonthday", schedule.bymonthday, "WEEKLY")
      return
    }
    let byMonthDay = rule.days.readByMonthDay(text[schedule.bymonthday])
    if !byMonthDay.isEmpty {
      rule.isPartlyUnreadable = true
      fault(
        "bymonthday",
        "bymonthday has \"\(byMonthDay.joined(separator: ","))\", which is not a day of a month",
        "Expected 1 to 31, or -1 to -31 counted from the end, with commas between.")
    }
  }

  private mutating func unused(_ column: String, _ value: Text, _ frequency: String) {
    if value.isEmpty { return }
    fault(column, "\(column) is not used with \(frequency)", "Leave it empty.", .warning)
  }

  private mutating func readFrequency() {
    switch schedule.frequency.known {
    case .weekly:
      rule.frequency = .weekly
      readWeekly()
    case .monthly:
      rule.frequency = .monthly
      readMonthly()
    case nil where schedule.frequency.isUnrecognised:
      rule.frequency = .unreadable
    case nil:
      readWithoutFrequency()
    }
    guard let frequency = schedule.frequency.known?.code else { return }
    unused("byweekno", schedule.byweekno, frequency)
    unused("byyearday", schedule.byyearday, frequency)
  }

  private mutating func readWeekly() {
    if !rule.days.ordinals.isEmpty {
      rule.isPartlyUnreadable = true
      fault(
        "byday", "byday has a number before a day, which only MONTHLY has",
        "Expected days without numbers, or freq MONTHLY.")
    }
    guard rule.days.weekdays == 0, !rule.isPartlyUnreadable else { return }
    guard let start = rule.start else { return noDays() }
    rule.days.weekdays = 1 << UInt8(start.weekdayIndex)
  }

  private mutating func readMonthly() {
    guard rule.days.isEmpty, !rule.isPartlyUnreadable else { return }
    guard let start = rule.start else { return noDays() }
    rule.days.monthDays = [start.parts.day]
  }

  private mutating func noDays() {
    rule.isPartlyUnreadable = true
    fault(
      "freq", "the days are not given",
      "Expected byday or bymonthday, or dtstart whose day of the week or month is meant.")
  }

  private mutating func readWithoutFrequency() {
    if !rule.days.ordinals.isEmpty || !rule.days.monthDays.isEmpty {
      rule.frequency = .monthly
    } else if rule.days.weekdays != 0 || rule.isPartlyUnreadable {
      rule.frequency = .weekly
    } else {
      rule.frequency = .daily
      rule.saysNothing = schedule.opensAt == nil && schedule.closesAt == nil && rule.start == nil
      let isOpenEnded = rule.validFrom == nil && rule.validTo == nil && rule.end == nil
      if isOpenEnded, schedule.count == nil, let start = rule.start {
        rule.end = start
        rule.isSingleDate = true
      }
    }
  }

  private mutating func readInterval() {
    rule.interval = Int(max(1, schedule.interval ?? 1))
    if rule.interval > 1, rule.start == nil {
      fault(
        "interval", "interval is given without dtstart, so nobody can tell in which weeks or months",
        "Expected dtstart, the first day.")
    }
    let weekStart = text[schedule.wkst].uppercased()
    if weekStart.isEmpty { return }
    if let index = DaysOfRule.codes.firstIndex(of: weekStart) {
      rule.weekStart = index
    } else {
      fault("wkst", "\"\(weekStart)\" is not a day of the week", "Expected MO to SU, or nothing for MO.")
    }
  }

  private mutating func readHours() {
    switch (schedule.opensAt, schedule.closesAt) {
    case (nil, nil): rule.hours = .closed
    case (let opens?, let closes?):
      // 24:00 as an opening is the day's end, so nothing of the day is left; read as 00:00.
      let from = Int(opens) % 1440
      rule.hours = .open(opens: from, closes: Int(closes) > from ? Int(closes) : Int(closes) + 1440)
    case (_?, nil):
      rule.hours = .unreadable
      fault("closes_at", "opens_at is given without closes_at", "Expected both times, or neither for closed.")
    case (nil, _?):
      rule.hours = .unreadable
      fault("opens_at", "closes_at is given without opens_at", "Expected both times, or neither for closed.")
    }
  }

  /// Finds the day on which `count` ends the rule, going through at most a hundred years of days.
  private mutating func readCount() {
    guard let count = schedule.count.map(Int.init) else { return }
    if schedule.until != nil {
      fault(
        "count", "count and until are both given", "Expected one of them; the earlier end is used.", .warning)
    }
    guard let start = rule.start else {
      rule.isPartlyUnreadable = true
      rule.days = DaysOfRule()
      fault("count", "count is given without dtstart, so nobody can tell from when", "Expected dtstart.")
      return
    }
    var left = count
    for offset in 0..<36_525 where rule.matches(start + offset) == .yes {
      left -= 1
      guard left == 0 else { continue }
      rule.end = min(rule.end ?? start + offset, start + offset)
      return
    }
  }

  private mutating func checkValidity() {
    if let from = rule.validFrom, let to = rule.validTo, to < from {
      fault("valid_to", "valid_to is before valid_from", "Expected a day on or after \(from.iso).")
    }
    if let start = rule.start, let until = schedule.until, until < start {
      fault("until", "until is before dtstart", "Expected a day on or after \(start.iso).")
    }
  }
}
