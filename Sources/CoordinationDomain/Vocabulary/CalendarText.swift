/// An iCalendar object (RFC 5545) while it is written: lines end with CR and LF, long ones are folded at 75 octets.
///
/// Controls never get in, so the text is safe on a terminal.
public struct CalendarText: Hashable, Sendable {
  /// What has been written so far, in UTF-8.
  public private(set) var utf8: [UInt8] = []

  /// Octets of a line without its end; a folded line goes on after a blank (RFC 5545, 3.1).
  private static let longest = 75

  /// Nothing yet.
  public init() {}

  /// The same as characters.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Writes a line whose value stands as it is: dates, words of the standard.
  public mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Writes a line whose value is text; nothing where there is none.
  public mutating func text(_ name: String, _ value: String) {
    if !value.isEmpty { fold("\(name):\(CalendarText.escaped(value))") }
  }

  /// Writes a component and what stands in it.
  public mutating func component(_ name: String, _ body: (inout CalendarText) -> Void) {
    line("BEGIN", name)
    body(&self)
    line("END", name)
  }

  /// Backslashes, commas, semicolons and line ends, as a value of type TEXT has them (RFC 5545, 3.3.11).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", ",", ";": result += "\\\(character)"
      case _ where character.isNewline: result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// Breaks between characters, never inside one.
  private mutating func fold(_ line: String) {
    var room = CalendarText.longest
    for scalar in DisplayText(line).string.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if bytes.count > room {
        utf8 += [0x0D, 0x0A, 0x20]
        room = CalendarText.longest - 1
      }
      utf8 += bytes
      room -= bytes.count
    }
    utf8 += [0x0D, 0x0A]
  }
}

extension LocalTime {
  /// `20261120T140000`, as calendars write a time on the wall.
  var calendarWords: String {
    let (year, month, dayOfMonth) = day.parts
    let seconds = Int(secondOfDay)
    return Day.padded(year, 4) + Day.padded(month, 2) + Day.padded(dayOfMonth, 2) + "T"
      + Day.padded(seconds / 3600, 2) + Day.padded(seconds / 60 % 60, 2) + Day.padded(seconds % 60, 2)
  }
}

extension TimeZoneRule {
  /// Writes the time zone's own rule into a calendar; UTC needs none.
  func write(to calendar: inout CalendarText) {
    guard self == .europeLondon else { return }
    calendar.component("VTIMEZONE") { zone in
      zone.line("TZID", rawValue)
      // The Summer Time Order 2002: last Sundays of March and October, 01:00 UTC.
      for (name, from, to, starts, month, short) in [
        ("DAYLIGHT", "+0000", "+0100", "19970330T010000", 3, "BST"),
        ("STANDARD", "+0100", "+0000", "19971026T020000", 10, "GMT"),
      ] {
        zone.component(name) { rule in
          rule.line("TZOFFSETFROM", from)
          rule.line("TZOFFSETTO", to)
          rule.line("TZNAME", short)
          rule.line("DTSTART", starts)
          rule.line("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
        }
      }
    }
  }

  /// Writes a moment by the place's clock, or in UTC.
  func write(_ name: String, _ at: Instant, to calendar: inout CalendarText) {
    if self == .utc {
      calendar.line(name, TimeZoneRule.utc.local(at).calendarWords + "Z")
    } else {
      calendar.line("\(name);TZID=\(rawValue)", local(at).calendarWords)
    }
  }
}
