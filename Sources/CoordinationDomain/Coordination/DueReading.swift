/// When something is due, as it was read from words like `+2w`, `fri` or `at 14:30`.
public struct DueReading: Hashable, Sendable {
  /// The day it is due, in the place.
  public var day: Day
  /// The moment it is due, where hours or a time on the clock were asked for; nil is the whole day.
  public var instant: Instant?
  /// The day the span came to, where that was not a working day and ``day`` is the next one.
  public var movedFrom: Day?
  /// Why the day it was moved from was no working day, or why ``day`` itself is none; nil on a working day.
  public var rest: WorkingDays.Rest?
  /// Whether it lies before now, or before today.
  public var isPast: Bool
  /// What else whoever typed it should see before Enter, a few words each.
  public var remarks: [String]

  /// The words shown before Enter, always with the weekday and the year: `due Mon 23-Nov-2026 (3 days, moved
  /// from Sat)`, `due Fri 20-Nov-2026 14:00 (2 hours)`, `due Wed 25-Nov-2026 (5 days)`.
  public func echo(in view: CareView) -> String {
    let clock = instant.map { " " + view.local($0).clock } ?? ""
    let details = Phrase.joined(
      [distanceWords(in: view), restWords, isPast ? "already past" : nil] + remarks)
    return "due \(DueReading.dayWords(day))\(clock) (\(details))"
  }

  /// `Mon 23-Nov-2026`.
  static func dayWords(_ day: Day) -> String { day.weekday.short + " " + day.long }

  private var restWords: String? {
    guard let rest else { return nil }
    guard let movedFrom else { return rest.words }
    switch rest {
    case .weekend: return "moved from " + movedFrom.weekday.short
    case .bankHoliday: return "moved from \(movedFrom.weekday.short), \(rest.words)"
    }
  }

  /// How far away it is: minutes under 2 hours, hours under 2 days, else days (NHS Common User Interface).
  private func distanceWords(in view: CareView) -> String {
    guard let instant else { return DueReading.words(days: day - view.today) }
    let seconds = instant - view.moment.now
    let minutes = abs(seconds) / 60
    let amount: String
    switch minutes {
    case ..<120: amount = Phrase.count(minutes, "minute", "minutes")
    case ..<2880: amount = Phrase.count(minutes / 60, "hour", "hours")
    default: return DueReading.words(days: day - view.today)
    }
    return seconds < 0 ? amount + " ago" : amount
  }

  private static func words(days: Int) -> String {
    if days == 0 { return "today" }
    let words = Phrase.count(abs(days), "day", "days")
    return days < 0 ? words + " ago" : words
  }
}

/// Why words are not taken for a time at which something is due.
public struct DueRefusal: Error, Hashable, Sendable {
  /// What is wrong and what would work.
  public var sentence: String
}

extension Priority {
  /// Hours by the clock within which it is to be answered, nights and weekends included; nil for routine work.
  public var clockHours: Int? {
    switch self {
    case .twoHour: 2
    case .twentyFourHour: 24
    case .twoDay: 48
    case .routine: nil
    }
  }
}
