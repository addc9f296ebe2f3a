/// Whether a service is open at a moment, as far as the directory can be trusted.
public enum Openness: Hashable, Sendable {
  /// Open, from `opens_at` up to but not including `closes_at`; nil where it does not close for a week.
  case open(until: LocalTime?)
  /// Closed; with the next opening inside ``OpeningHours/daysAhead``, where there is one.
  case closed(opensNext: LocalTime?)
  /// No schedule, none that can be read for this day, or all of them past their validity.
  case notConfirmed

  /// The value of lists and exports: true, false, or nil where the hours are not confirmed.
  public var isOpen: Bool? {
    switch self {
    case .open: true
    case .closed: false
    case .notConfirmed: nil
    }
  }

  /// `open until 17:00`, `closed, opens Mon 09:00`, `hours not confirmed`.
  public func words(today: Day) -> String {
    switch self {
    case .open(nil): "open day and night"
    case .open(let until?): "open until " + Openness.when(until, today: today)
    case .closed(nil): "closed"
    case .closed(let next?): "closed, opens " + Openness.when(next, today: today)
    case .notConfirmed: "hours not confirmed"
    }
  }

  /// A coming time: the clock alone today and at the midnight that ends it, with the weekday for a week,
  /// after that with the date.
  private static func when(_ time: LocalTime, today: Day) -> String {
    let days = time.day - today
    if days == 0 { return time.clock }
    if days == 1, time.secondOfDay == 0 { return "midnight" }
    if (1...6).contains(days) { return time.day.weekday.short + " " + time.clock }
    return time.day.short(near: today) + " " + time.clock
  }
}
