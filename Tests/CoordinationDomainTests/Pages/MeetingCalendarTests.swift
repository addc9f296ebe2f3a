import Testing

@testable import CoordinationDomain

/// Calendar files of a series; it is noon of Fri 20-Nov-2026.
@Suite struct MeetingCalendarTests {
  private func borough(venue: String = "Room 4, first floor; ring")
    -> CommandInput
  {
    AgendaBorough()
      .with(
        .mdtMeetings,
        "meeting_id,series_id,starts_at,ends_at,venue,join_url,status\n"
          + "MT-1,MS-1,2026-07-03T13:00:00Z,2026-07-03T15:00:00Z,\"\(venue)\",https://meet.example/ne,held\n"
          + "MT-2,MS-1,2026-11-27T14:00:00Z,2026-11-27T16:00:00Z,,,planned\n"
          + "MT-3,MS-2,2026-11-28T14:00:00Z,2026-11-28T16:00:00Z,,,planned"
      ).input()
  }

  private func lines(_ calendar: CalendarText?) -> [String] {
    let text = calendar?.string ?? ""
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `a series has its own meetings, by the clock of the place`() {
    let lines = lines(borough().view.calendar(of: "ms-1"))
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(
      lines.filter { $0.hasPrefix("UID:") } == [
        "UID:MT-1@mdt.coordinator.invalid", "UID:MT-2@mdt.coordinator.invalid",
      ])
    #expect(lines.contains("DTSTART;TZID=Europe/London:20260703T140000"))
    #expect(lines.contains("DTSTART;TZID=Europe/London:20261127T140000"))
    #expect(lines.contains("TZID:Europe/London") && lines.contains("SUMMARY:NE MDT"))
    #expect(lines.contains("LOCATION:Room 4\\, first floor\\; ring"))
    #expect(lines.contains("URL:https://meet.example/ne"))
    #expect(lines.contains("DTSTAMP:20261120T120000Z"))
  }

  @Test func `a series is found by its name too, and all of them can be told`() {
    let view = borough().view
    #expect(lines(view.calendar(of: "ne mdt")) == lines(view.calendar(of: "MS-1")))
    #expect(view.calendar(of: "SW MDT") == nil)
    #expect(view.seriesWords() == "MS-1 NE MDT")
  }

  @Test func `a place on UTC needs no time zone, and one meeting is one`() throws {
    let record = borough().view.record
    let moment = try #require(Moment("2026-11-20T12:00", zone: .utc))
    let lines = lines(CareView(record, at: moment).calendar(of: "MT-2"))
    #expect(lines.contains("DTSTART:20261127T140000Z"))
    #expect(!lines.contains("BEGIN:VTIMEZONE"))
    #expect(lines.filter { $0.hasPrefix("UID:") }.count == 1)
  }

  @Test func `a moved meeting keeps its id and says from when, a cancelled one is one`() {
    var input = borough()
    #expect(input.refusal("meeting move MT-2 2026-12-01 10:30", by: "S-1") == "")
    var lines = lines(input.view.calendar(of: "MT-2"))
    #expect(lines.contains("UID:MT-2@mdt.coordinator.invalid") && lines.contains("SEQUENCE:1"))
    #expect(lines.contains("DTSTART;TZID=Europe/London:20261201T103000"))
    #expect(lines.contains("DESCRIPTION:Moved from Fri 27-Nov-2026 14:00."))
    #expect(input.refusal("meeting cancel MT-2 Rahima Begum has died", by: "S-1") == "")
    lines = self.lines(input.view.calendar(of: "MT-2"))
    #expect(lines.contains("STATUS:CANCELLED") && lines.contains("SEQUENCE:2"))
    #expect(lines.contains("SUMMARY:CANCELLED: NE MDT"))
    #expect(!lines.joined().contains("Begum"))
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(self.lines(input.view.calendar(of: "MT-2")).contains("SEQUENCE:0"))
  }

  @Test func `nobody is named, however full the agenda is`() {
    let view = CommandInput.sample().view
    let text = view.calendar(of: "MS-NE")?.string ?? ""
    #expect(text.contains("SUMMARY:Locality MDT North East"))
    for person in view.record.people.rows {
      #expect(!text.contains(view.record.text[person.familyName] + ","))
      #expect(!text.contains(view.record.text[person.id]))
    }
    for one in view.record.professionals.rows { #expect(!text.contains(view.record.text[one.familyName])) }
  }

  @Test func `lines are folded at 75 octets, between characters, and end with CR and LF`() throws {
    let venue = String(repeating: "Café Ωμέγα 中文 ", count: 12)
    let bytes = try #require(borough(venue: venue).view.calendar(of: "MT-1")).utf8
    var line: [UInt8] = []
    var before: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A {
        #expect(before == 0x0D)
        #expect(line.count - 1 <= 75)
        #expect(String(validating: line.dropLast(), as: UTF8.self) != nil)
        line = []
      } else {
        line.append(byte)
      }
      before = byte
    }
    #expect(line.isEmpty)
    let location = lines(borough(venue: venue).view.calendar(of: "MT-1")).first { $0.hasPrefix("LOCATION:") }
    #expect(location?.hasPrefix("LOCATION:Café Ωμέγα 中文 Café") == true)
  }

  @Test func `what a file holds cannot begin a line of its own`() {
    let text =
      borough(venue: "Hall\u{0D}\nATTENDEE:mailto:x@example.org\u{1B}[2J").view.calendar(of: "MT-1")?.string
      ?? ""
    #expect(!text.contains("\nATTENDEE"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B })
  }

  @Test func `nothing bears another id`() {
    #expect(borough().view.calendar(of: "MT-99") == nil)
  }
}
