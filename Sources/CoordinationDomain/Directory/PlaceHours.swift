/// When a service is open at one place.
struct PlaceHours: Sendable {
  /// The name of the place; empty for the service as a whole.
  var name: Text = .none
  var rules: [OpeningRule]

  /// A stretch of opening in minutes after the midnight that begins its day.
  struct Stretch: Hashable, Sendable {
    var opens: Int
    var closes: Int
  }

  /// What is known of one day.
  struct DayHours {
    var stretches: [Stretch] = []
    /// Rows are trusted for the day and all of them could be read.
    var isCertain = false
  }

  /// The hours of a day: the rows with the narrowest validity among those trusted for it.
  ///
  /// A row without times that names the day closes it.
  func hours(on day: Day) -> DayHours {
    var narrowest: Int?
    var isException = false
    for rule in rules where rule.isTrusted(on: day) {
      let width = rule.width(on: day)
      if let known = narrowest, width != known { isException = true }
      narrowest = min(narrowest ?? width, width)
    }
    guard let narrowest else { return DayHours() }
    var result = DayHours(isCertain: true)
    var isClosed = false
    for rule in rules where rule.isTrusted(on: day) && rule.width(on: day) == narrowest {
      switch (rule.matches(day), rule.hours) {
      case (.no, _): continue
      case (.cannotTell, _), (.yes, .unreadable): result.isCertain = false
      case (.yes, .closed):
        if rule.saysNothing, !isException { result.isCertain = false } else { isClosed = true }
      case (.yes, .open(let opens, let closes)):
        result.stretches.append(Stretch(opens: opens, closes: closes))
      }
    }
    return isClosed ? DayHours(isCertain: true) : result
  }

  func openness(at moment: Moment) -> Openness {
    let today = moment.today
    let zone = moment.zone
    var end: LocalTime?
    // Yesterday's stretch may go past midnight. Compared as instants, so that the hour that comes twice in
    // autumn is open or closed once.
    for day in [today - 1, today] {
      for stretch in hours(on: day).stretches where PlaceHours.holds(stretch, day, moment) {
        let closing = PlaceHours.time(stretch.closes, on: day)
        end = max(end ?? closing, closing)
      }
    }
    if let end { return .open(until: lastClosing(from: end)) }
    guard hours(on: today).isCertain else { return .notConfirmed }
    return .closed(opensNext: nextOpening(after: moment.now, from: today, zone: zone))
  }

  private static func holds(_ stretch: Stretch, _ day: Day, _ moment: Moment) -> Bool {
    moment.zone.instant(time(stretch.opens, on: day)) <= moment.now
      && moment.now < moment.zone.instant(time(stretch.closes, on: day))
  }

  /// Minutes after a day's midnight as a time on the wall, on the day itself or the next.
  static func time(_ minutes: Int, on day: Day) -> LocalTime {
    LocalTime(day: day + minutes / 1440, secondOfDay: minutes % 1440 * 60)
  }

  /// Follows stretches that join; nil where none of them ends within a week.
  private func lastClosing(from first: LocalTime) -> LocalTime? {
    var end = first
    var isLonger = true
    while isLonger {
      isLonger = false
      for day in [end.day - 1, end.day] {
        for stretch in hours(on: day).stretches where PlaceHours.time(stretch.opens, on: day) <= end {
          let closing = PlaceHours.time(stretch.closes, on: day)
          guard closing > end else { continue }
          end = closing
          isLonger = true
        }
      }
      if end.day - first.day > 7 { return nil }
    }
    return end
  }

  private func nextOpening(after now: Instant, from today: Day, zone: TimeZoneRule) -> LocalTime? {
    for offset in 0...OpeningHours.daysAhead {
      let day = today + offset
      let openings = hours(on: day).stretches.map { PlaceHours.time($0.opens, on: day) }
      if let first = openings.filter({ zone.instant($0) > now }).min() { return first }
    }
    return nil
  }
}
