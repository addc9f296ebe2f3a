/// A schedule's days and times in the words of a notice on a door.
enum RuleWords {
  /// `Mon-Fri 09:00-12:00 and 13:00-17:00, last Fri of the month 10:00-12:00`; empty where the rules have no
  /// opening that can be put in words.
  static func words(_ rules: [OpeningRule], today: Day) -> String {
    var week: [[PlaceHours.Stretch]] = Array(repeating: [], count: 7)
    var others: [String] = []
    for rule in rules {
      guard case .open(let opens, let closes) = rule.hours else { continue }
      let stretch = PlaceHours.Stretch(opens: opens, closes: closes)
      if let days = plainWeekdays(rule, today: today) {
        for weekday in 0..<7 where days & (1 << UInt8(weekday)) != 0 && !week[weekday].contains(stretch) {
          week[weekday].append(stretch)
        }
      } else if rule.isSingleDate, let date = rule.start {
        others.append(date.short(near: today) + " " + clock(stretch))
      } else if let days = otherDays(rule) {
        others.append(days + " " + clock(stretch) + bounds(rule, today: today))
      }
    }
    return (weekWords(week) + others).joined(separator: ", ")
  }

  /// `10:00-12:00 and 14:00-15:00`: the times alone, of rules for one day.
  static func times(_ rules: [OpeningRule]) -> String {
    rules.compactMap { rule in
      guard case .open(let opens, let closes) = rule.hours else { return nil }
      return clock(PlaceHours.Stretch(opens: opens, closes: closes))
    }.joined(separator: " and ")
  }

  /// The weekdays of a rule that is the same every week now; nil where it has more to say than that.
  private static func plainWeekdays(_ rule: OpeningRule, today: Day) -> UInt8? {
    guard !rule.isSingleDate, bounds(rule, today: today).isEmpty else { return nil }
    switch rule.frequency {
    case .daily: return 0x7F
    case .weekly where rule.interval == 1: return rule.days.weekdays
    default: return nil
    }
  }

  /// `Mon-Wed 09:00-17:00` for each group of weekdays with the same hours.
  private static func weekWords(_ week: [[PlaceHours.Stretch]]) -> [String] {
    let week = week.map { $0.sorted { $0.opens < $1.opens } }
    var said: Set<[PlaceHours.Stretch]> = [[]]
    var words: [String] = []
    for hours in week where said.insert(hours).inserted {
      let days = (0..<7).reduce(into: UInt8(0)) { if week[$1] == hours { $0 |= 1 << UInt8($1) } }
      words.append(weekdays(days) + " " + hours.map(clock).joined(separator: " and "))
    }
    return words
  }

  /// `every day`, `Mon-Fri`, `Mon, Wed-Fri`.
  static func weekdays(_ days: UInt8) -> String {
    if days == 0x7F { return "every day" }
    var parts: [String] = []
    var first = 0
    while first < 7 {
      guard days & (1 << UInt8(first)) != 0 else {
        first += 1
        continue
      }
      var last = first
      while last < 6, days & (1 << UInt8(last + 1)) != 0 { last += 1 }
      if last > first + 1 {
        parts.append(name(first) + "-" + name(last))
      } else {
        parts.append(contentsOf: (first...last).map(name))
      }
      first = last + 1
    }
    return parts.joined(separator: ", ")
  }

  private static func otherDays(_ rule: OpeningRule) -> String? {
    switch rule.frequency {
    case .daily: return "every day"
    case .weekly:
      let days = weekdays(rule.days.weekdays)
      if rule.interval == 1 { return days }
      let isOneDay = rule.days.weekdays.nonzeroBitCount == 1
      return (isOneDay && rule.interval == 2 ? "every other " : every(rule.interval, "week") + " ") + days
    case .monthly:
      let month = rule.interval == 1 ? "the month" : every(rule.interval, "month")
      return monthDays(rule.days) + " of " + month
    case .unreadable: return nil
    }
  }

  private static func every(_ interval: Int, _ unit: String) -> String {
    interval == 2 ? "every other \(unit)" : "every \(interval) \(unit)s"
  }

  /// `1st and 3rd Tue`, `last Fri`, `every Mon`, `15th`, `last day`.
  private static func monthDays(_ days: DaysOfRule) -> String {
    var parts: [String] = []
    if days.weekdays != 0 { parts.append("every " + weekdays(days.weekdays)) }
    for weekday in 0..<7 {
      let ordinals = days.ordinals.filter { $0.weekday == weekday }.map { place($0.ordinal) }
      if !ordinals.isEmpty { parts.append(ordinals.joined(separator: " and ") + " " + name(weekday)) }
    }
    let inMonth = days.monthDays.map { $0 > 0 ? place($0) : place($0) + " day" }.joined(separator: " and ")
    if parts.isEmpty { return inMonth }
    return parts.joined(separator: " and ") + (inMonth.isEmpty ? "" : " that is the " + inMonth)
  }

  /// `1st`, `22nd`, `last`, `2nd last`.
  private static func place(_ ordinal: Int) -> String {
    if ordinal == -1 { return "last" }
    let number = abs(ordinal)
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(ending)" + (ordinal < 0 ? " last" : "")
  }

  /// ` from 05-Jan until 30-Mar`, where the rule begins later or has an end before its data have.
  private static func bounds(_ rule: OpeningRule, today: Day) -> String {
    var words = ""
    if let start = rule.start, start > today { words += " from " + start.short(near: today) }
    if let end = rule.end, end < rule.validTo ?? Day(number: .max) {
      words += " until " + end.short(near: today)
    }
    return words
  }

  /// `09:00-17:00`, `22:00-06:00`, `24 hours`.
  private static func clock(_ stretch: PlaceHours.Stretch) -> String {
    if stretch.closes - stretch.opens == 1440 { return "24 hours" }
    return clock(stretch.opens) + "-" + (stretch.closes == 1440 ? "24:00" : clock(stretch.closes % 1440))
  }

  private static func clock(_ minutes: Int) -> String {
    Day.padded(minutes / 60, 2) + ":" + Day.padded(minutes % 60, 2)
  }

  private static func name(_ weekday: Int) -> String { Weekday.allCases[weekday].short }
}
