/// Small readings of the tables of words: one entry a line, parts between bars.
enum SampleText {
  static func lines(_ table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }

  static func words(_ list: String) -> [String] {
    list.split(separator: ",").map(String.init)
  }

  /// Each line's parts; missing ones at the end are empty, so a table may leave them out.
  static func rows(_ table: String, _ parts: Int) -> [[String]] {
    lines(table).map { line in
      var cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      while cells.count < parts { cells.append("") }
      return cells
    }
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The text with each `{name}` replaced.
  static func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      for (key, value) in values where key == name { out += value }
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// Letters a to z only, for logins and addresses.
  static func plain(_ name: String) -> String {
    var out = ""
    for character in name.lowercased() where character.isASCII && character.isLetter { out.append(character) }
    return out
  }
}

/// Days and instants as the sample writes them.
enum SampleTime {
  /// The instant of a wall-clock minute in the place, written in UTC (`2026-11-20T14:30:00Z`).
  static func stamp(_ day: Day, _ minute: Int) -> String {
    let utc = isSummer(day) ? minute - 60 : minute
    let shifted = utc < 0 ? day - 1 : day
    let inDay = (utc + 1440) % 1440
    return shifted.iso + "T" + SampleText.padded(inDay / 60, 2) + ":" + SampleText.padded(inDay % 60, 2)
      + ":00Z"
  }

  /// British Summer Time: from the last Sunday of March to the last Sunday of October.
  static func isSummer(_ day: Day) -> Bool {
    let (year, month, _) = day.parts
    if month < 3 || month > 10 { return false }
    if month > 3 && month < 10 { return true }
    guard let last = Day(year: year, month: month, day: 31) else { return false }
    let sunday = last - (last.weekday == .sunday ? 0 : last.weekday.rawValue)
    return month == 3 ? day >= sunday : day < sunday
  }

  /// The day itself, or the Monday after a weekend.
  static func workday(_ day: Day) -> Day {
    switch day.weekday {
    case .saturday: day + 2
    case .sunday: day + 1
    default: day
    }
  }

  /// The day itself, or the Friday before a weekend.
  static func workdayBefore(_ day: Day) -> Day {
    switch day.weekday {
    case .saturday: day - 1
    case .sunday: day - 2
    default: day
    }
  }

  /// That many working days later (bank holidays are left out: nobody checks a sample against them).
  static func workdays(_ count: Int, after day: Day) -> Day {
    var left = count
    var result = day
    while left > 0 {
      result = workday(result + 1)
      left -= 1
    }
    return workday(result)
  }

  static func iso(_ day: Day?) -> String { day?.iso ?? "" }
}

/// NHS numbers of the 999 range (kept for tests and demonstrations), each valid by modulus 11 and used once.
struct SampleNHSNumbers {
  private var cursor: Int
  /// Given by name to one planted person, so never handed out here.
  static let reserved = "9990000174"

  init(seed: UInt64) { cursor = Int(seed % 1_000_000) }

  mutating func next() -> String {
    while true {
      cursor += 1
      // 611953 shares no factor with a million, so this visits every six digits once before any twice.
      let middle = cursor % 1_000_000 * 611_953 % 1_000_000
      guard let number = Self.number(middle: middle), number != Self.reserved else { continue }
      return number
    }
  }

  /// `999`, six digits and the check digit; nil where modulus 11 gives no digit.
  static func number(middle: Int) -> String? {
    let nine = "999" + SampleText.padded(middle, 6)
    var sum = 0
    for (position, byte) in nine.utf8.enumerated() { sum += (10 - position) * Int(byte &- 48) }
    let check = (11 - sum % 11) % 11
    return check == 10 ? nil : nine + String(check)
  }
}
