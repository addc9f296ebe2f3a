/// Reads values from the bytes of one field, tolerantly: blanks around, several forms of dates.
enum FieldParsing {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The field without blanks at either end.
  @inline(__always)
  static func trimmed(_ field: Bytes) -> Bytes {
    var start = 0
    var end = field.count
    while start < end, field[start] == 0x20 || field[start] == 0x09 { start += 1 }
    while end > start, field[end - 1] == 0x20 || field[end - 1] == 0x09 { end -= 1 }
    return Bytes(rebasing: field[start..<end])
  }

  /// `2026-11-20`, `20/11/2026` or `20-Nov-2026`.
  static func day(_ field: Bytes) -> Day? {
    if field.count == 10, field[4] == 0x2D, field[7] == 0x2D {
      return isoDay(field)
    }
    guard let separator = field.first(where: { $0 == 0x2F || $0 == 0x2D || $0 == 0x20 }) else { return nil }
    let parts = field.split(separator: separator)
    guard parts.count == 3, parts[0].count <= 2, let d = number(parts[0]) else { return nil }
    guard parts[2].count == 4, let y = number(parts[2]) else { return nil }
    let m = parts[1].count <= 2 ? number(parts[1]) : month(parts[1])
    return m.flatMap { Day(year: y, month: $0, day: d) }
  }

  /// Ten bytes of the form `2026-11-20`, the hyphens already seen: most of all dates.
  @inline(__always)
  private static func isoDay(_ field: Bytes) -> Day? {
    var isNumber = true
    func digit(_ i: Int) -> Int {
      let digit = field[i] &- 0x30
      if digit > 9 { isNumber = false }
      return Int(digit)
    }
    let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
    let month = digit(5) &* 10 &+ digit(6)
    let day = digit(8) &* 10 &+ digit(9)
    return isNumber ? Day(year: year, month: month, day: day) : nil
  }

  private static func month(_ name: Slice<Bytes>) -> Int? {
    guard name.count >= 3 else { return nil }
    let short = String(decoding: name.prefix(3), as: UTF8.self).lowercased()
    return Day.shortMonths.firstIndex { $0.lowercased() == short }.map { $0 + 1 }
  }

  /// A day and a time with `T` or a blank between; `Z` or `+01:00` at the end, else the place's own time.
  static func instant(_ field: Bytes, zone: TimeZoneRule) -> Instant? {
    guard let gap = field.firstIndex(where: { $0 == 0x54 || $0 == 0x20 }) else {
      return day(field).map { zone.instant(LocalTime(day: $0, secondOfDay: 0)) }
    }
    guard let day = day(Bytes(rebasing: field[..<gap])) else { return nil }
    var time = Bytes(rebasing: field[(gap + 1)...])
    var offset: Int?
    if let last = time.last, last == 0x5A {
      offset = 0
      time = Bytes(rebasing: time.dropLast())
    } else if let sign = time.lastIndex(where: { $0 == 0x2B || $0 == 0x2D }) {
      guard let minutes = clock(Bytes(rebasing: time[(sign + 1)...])) else { return nil }
      offset = (time[sign] == 0x2B ? 60 : -60) * Int(minutes)
      time = Bytes(rebasing: time[..<sign])
    }
    guard let minute = clock(time) else { return nil }
    let second = time.count >= 8 ? number(time, 6, 8) ?? 0 : 0
    let local = LocalTime(day: day, secondOfDay: Int(minute) * 60 + min(second, 59))
    if let offset { return TimeZoneRule.utc.instant(local) + -offset }
    return zone.instant(local)
  }

  /// `09:00`, `9:00`, `09:00:00`, `0900`, with `Z` or a fraction after it ignored: minutes since midnight.
  ///
  /// `24:00` is the end of the day.
  static func clock(_ field: Bytes) -> Int32? {
    let hours: Int?
    let minutes: Int?
    if let colon = field.firstIndex(of: 0x3A) {
      hours = colon <= 2 ? number(field, 0, colon) : nil
      minutes = field.count >= colon + 3 ? number(field, colon + 1, colon + 3) : nil
    } else if field.count == 4 {
      hours = number(field, 0, 2)
      minutes = number(field, 2, 4)
    } else {
      return nil
    }
    guard let h = hours, let m = minutes, m < 60, h * 60 + m <= 1440 else { return nil }
    return Int32(h * 60 + m)
  }

  /// `Y`, `N`, `yes`, `no`, `TRUE`, `FALSE`, `1`, `0`, in any case.
  static func yesNo(_ field: Bytes) -> Bool? {
    if field.count == 1 {
      switch field[0] {
      case 0x59, 0x79, 0x31, 0x54, 0x74: return true
      case 0x4E, 0x6E, 0x30, 0x46, 0x66: return false
      default: return nil
      }
    }
    switch String(decoding: field, as: UTF8.self).lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default: return nil
    }
  }

  /// A whole number, with a sign if need be.
  static func integer(_ field: Bytes) -> Int? {
    guard field.count <= 18 else { return nil }
    guard let first = field.first, first == 0x2D else { return number(field, 0, field.count) }
    return number(field, 1, field.count).map { -$0 }
  }

  /// A number with or without a fraction.
  static func decimal(_ field: Bytes) -> Double? {
    guard let first = field.first, first >= 0x2B, first <= 0x39 else { return nil }
    return Double(String(decoding: field, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The digits from `start` up to `end` as one number; nil where there is something else.
  @inline(__always)
  static func number(_ field: Bytes, _ start: Int, _ end: Int) -> Int? {
    guard start < end, end <= field.count else { return nil }
    var value = 0
    for i in start..<end {
      let digit = field[i] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  private static func number(_ slice: Slice<Bytes>) -> Int? {
    let bytes = Bytes(rebasing: slice)
    return number(bytes, 0, bytes.count)
  }

  /// Whether it is the prefix, a hyphen and 1 to 31 capitals, digits and hyphens, not a hyphen first.
  static func isId(_ field: Bytes, prefix: ShortBytes) -> Bool {
    let lead = prefix.count
    guard field.count >= lead + 2, field.count <= lead + 32, field[lead] == 0x2D else { return false }
    let start = Bytes(rebasing: field[..<lead])
    guard ShortBytes(start) == prefix, field[lead + 1] != 0x2D else { return false }
    for i in (lead + 1)..<field.count {
      let byte = field[i]
      guard byte &- 0x30 < 10 || byte &- 0x41 < 26 || byte == 0x2D else { return false }
    }
    return true
  }
}
