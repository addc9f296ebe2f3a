/// Dates and spans as sentences say them, seen from today.
extension CareView {
  /// `Wed 25-Nov`; `25-Nov-2025` where it is so far away that the year must stand.
  package func dayWords(_ day: Day) -> String {
    abs(day - today) <= Day.yearMayDrop ? day.weekday.short + " " + day.short(near: today) : day.long
  }

  /// `today`, `Wed 25-Nov`, `25-Nov-2025`.
  package func nearWords(_ day: Day) -> String { day == today ? "today" : dayWords(day) }

  /// The first working day from a day on, in words: whoever is away until Saturday is back on Monday.
  package func backWords(_ day: Day) -> String { nearWords(WorkingDays(record).first(onOrAfter: day)) }

  /// `since 02-Sep`; nothing where the day is not known.
  package func sinceWords(_ day: Day?) -> String { day.map { "since " + $0.short(near: today) } ?? "" }

  /// `since 19-Oct (33 d)`: how long something that should end soon has gone on.
  package func sinceAndDays(_ day: Day?) -> String {
    guard let day else { return "since a day not known" }
    return "\(sinceWords(day)) (\(max(0, today - day)) d)"
  }

  /// `Mon 19-Oct (32 d)`: when something happened, and how long ago that is; `today`.
  package func dayAndDays(_ day: Day?) -> String {
    guard let day else { return "on a day not known" }
    return day < today ? "\(dayWords(day)) (\(today - day) d)" : nearWords(day)
  }

  /// `Fri 27-Nov 09:30`; `today 09:30`.
  package func timeWords(_ instant: Instant) -> String {
    let time = local(instant)
    return nearWords(time.day) + " " + time.clock
  }

  /// `1 day`, `3 days`.
  package func daysWords(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}

/// Small joints of sentences.
enum Phrase {
  /// The parts that say something, with a joint between them.
  static func joined(_ parts: [String?], _ joint: String = ", ") -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: joint)
  }

  /// Lines of a text one after the other, with a stroke where one ends.
  static func flowing(_ text: String) -> String {
    text.split { $0.isNewline }.map { trimmed(String($0)) }.filter { !$0.isEmpty }.joined(separator: " / ")
  }

  /// The first line of a text, with how much more there is.
  static func oneLine(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard let first = lines.first, lines.count > 1 else { return lines.first.map(String.init) ?? "" }
    return "\(first) … and \(lines.count - 1) more lines"
  }

  /// The first letter in capitals, the rest as it is.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The first letter small where the second is too, for use inside a sentence.
  static func plain(_ text: String) -> String {
    let isAcronym = text.dropFirst().first?.isUppercase ?? false
    return isAcronym ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A code or a file's word in plain words: hyphens as spaces.
  static func words(_ code: String) -> String { String(code.map { $0 == "-" ? " " : $0 }) }

  /// The text without blanks at either end.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// `1 person`, `3 people`.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
