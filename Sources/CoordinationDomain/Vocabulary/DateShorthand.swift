/// Dates as people type them: `today`, `tom`, `+2w`, `-3d`, `fri`, `next wed`, `25`, `25 nov`, `25/11`,
/// `eom`, `2026-11-20`.
///
/// Always echoed in full with the weekday.
public enum DateShorthand {
  /// The day meant, seen from `today`; nil where the text is no date.
  public static func day(_ text: String, today: Day) -> Day? {
    let word = text.lowercased().split(separator: " ").joined(separator: " ")
    switch word {
    case "": return nil
    case "today", "now": return today
    case "tom", "tomorrow": return today + 1
    case "yesterday": return today - 1
    case "eom":
      let (year, month, _) = today.parts
      return Day(year: year, month: month, day: Day.daysIn(month: month, year: year))
    default: break
    }
    if let days = days(word), word.first == "+" || word.first == "-" { return today + days }
    if let day = weekday(word, today: today) { return day }
    var bytes = Array(word.utf8)
    if let day = bytes.withUnsafeMutableBufferPointer({ FieldParsing.day(UnsafeBufferPointer($0)) }) {
      return day
    }
    return dayAndMonth(word, today: today)
  }

  /// The day meant by words about something that has happened: `19 nov`, `19` and `thu` are the last such day.
  ///
  /// A day that can only lie ahead, such as `tomorrow`, is given as it is; nil where the text is no date.
  public static func pastDay(_ text: String, today: Day) -> Day? {
    guard let day = day(text, today: today) else { return nil }
    let word = text.lowercased()
    let isAhead = ["+", "tom", "eom", "next "].contains { word.hasPrefix($0) }
    if day <= today || isAhead { return day }
    // Seen from so many days ago the next such weekday, day of the month or day of the year is the last one now.
    return [6, 30, 364].lazy.compactMap { DateShorthand.day(text, today: today - $0) }.first { $0 <= today }
      ?? day
  }

  /// Whole days in `+2w`, `3d`, `14d`, `-1m` (a month is 30 days, a year 365); nil where it is no span.
  public static func days(_ text: String) -> Int? {
    var digits = Substring(text)
    var sign = 1
    if let first = digits.first, first == "+" || first == "-" {
      sign = first == "-" ? -1 : 1
      digits.removeFirst()
    }
    guard let unit = digits.last, let count = Int(digits.dropLast()), (0...100_000).contains(count) else {
      return nil
    }
    switch unit {
    case "d": return sign * count
    case "w": return sign * count * 7
    case "m": return sign * count * 30
    case "y": return sign * count * 365
    default: return nil
    }
  }

  /// `fri` is the next Friday from today on; `next fri` is the Friday of next week.
  private static func weekday(_ word: String, today: Day) -> Day? {
    let isNext = word.hasPrefix("next ")
    let name = isNext ? String(word.dropFirst(5)) : word
    guard name.count >= 3,
      let wanted = Weekday.allCases.first(where: { $0.name.lowercased().hasPrefix(name) })
    else { return nil }
    if isNext { return today + (8 - today.weekday.rawValue) + (wanted.rawValue - 1) }
    return today + (wanted.rawValue - today.weekday.rawValue + 7) % 7
  }

  /// `25`, `25 nov` or `25/11`: the next such day from today on.
  private static func dayAndMonth(_ word: String, today: Day) -> Day? {
    let parts = word.split { $0 == " " || $0 == "/" || $0 == "-" }
    guard let first = parts.first, let day = Int(first), (1...31).contains(day), parts.count <= 2 else {
      return nil
    }
    let (year, month, _) = today.parts
    if parts.count == 2 {
      let name = parts[1]
      let number =
        Int(name)
        ?? Day.shortMonths.firstIndex { name.count >= 3 && name.hasPrefix($0.lowercased()) }.map { $0 + 1 }
      guard let number else { return nil }
      return (year...year + 8).lazy.compactMap { Day(year: $0, month: number, day: day) }.first {
        $0 >= today
      }
    }
    return (0...12).lazy.compactMap { ahead in
      let index = year * 12 + month - 1 + ahead
      return Day(year: index / 12, month: index % 12 + 1, day: day)
    }.first { $0 >= today }
  }
}
