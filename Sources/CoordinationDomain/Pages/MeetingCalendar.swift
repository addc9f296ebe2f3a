/// Meetings as a calendar file (iCalendar, RFC 5545), without a person, a patient or a reason in it.
extension CareView {
  /// `MS-NE Locality MDT North East, MS-NW …`: every series with its id, for whoever is to name one.
  public func seriesWords() -> String {
    record.mdtSeries.rows.map { "\(record.text[$0.id]) \(record.text[$0.name])" }.joined(separator: ", ")
  }

  /// The calendar of the series with an id or a name, or of the meeting with an id; nil where there is neither.
  public func calendar(of id: String) -> CalendarText? {
    for written in [id, id.uppercased()] {
      if let series = record.mdtSeries.find(written.utf8, in: record), record.mdtSeries[series] != nil {
        return calendar(ofSeries: series)
      }
      if let row = record.mdtMeetings.row(of: written, in: record) { return calendar(ofMeetingAt: row) }
    }
    let wanted = Folding.fold(id)
    let called = record.mdtSeries.rows.indices.filter {
      Folding.fold(record.text[record.mdtSeries.rows[$0].name]) == wanted
    }
    return called.count == 1 ? called.first.map { calendar(ofSeries: record.mdtSeries.ref(at: $0)) } : nil
  }

  /// Every meeting of a series, past ones too, so that a calendar that reads the file again keeps them.
  public func calendar(ofSeries series: Ref<MDTSeries>) -> CalendarText {
    let rows = record.mdtMeetings.rows.indices.filter { record.mdtMeetings.rows[$0].series == series }
    return calendar(named: name(series) ?? "MDT", rows)
  }

  /// The meeting at `row` alone.
  public func calendar(ofMeetingAt row: Int) -> CalendarText {
    calendar(named: name(record.mdtMeetings.rows[row].series) ?? "MDT", [row])
  }

  private func calendar(named name: String, _ rows: [Int]) -> CalendarText {
    func starts(_ row: Int) -> Instant { record.mdtMeetings.rows[row].startsAt ?? Instant(seconds: 0) }
    var calendar = CalendarText()
    calendar.component("VCALENDAR") { calendar in
      calendar.line("VERSION", "2.0")
      calendar.line("PRODID", "-//coordinator//MDT meetings//EN")
      calendar.line("CALSCALE", "GREGORIAN")
      calendar.line("METHOD", "PUBLISH")
      calendar.text("X-WR-CALNAME", name)
      moment.zone.write(to: &calendar)
      for row in rows.sorted(by: { (starts($0), $0) < (starts($1), $1) }) {
        write(meeting: row, named: name, to: &calendar)
      }
    }
    return calendar
  }

  /// One meeting; nothing of one without a time.
  private func write(meeting row: Int, named name: String, to calendar: inout CalendarText) {
    let meeting = record.mdtMeetings.rows[row]
    guard let starts = meeting.startsAt else { return }
    let isCancelled = meeting.status == .cancelled
    let before = timesBefore(ofMeetingAt: row)
    let join = record.text[meeting.joinURL]
    let isLink = join.contains(":") && join.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    let said = [
      isCancelled ? "This meeting is cancelled." : nil,
      before.last.map { "Moved from \(movedWords($0))." }, join.isEmpty ? nil : "Join: \(join)",
    ]
    calendar.component("VEVENT") { event in
      event.text("UID", record.text[meeting.id] + "@mdt.coordinator.invalid")
      event.line("DTSTAMP", TimeZoneRule.utc.local(moment.now).calendarWords + "Z")
      // What a calendar goes by to know the newer of two.
      event.line("SEQUENCE", String(before.count + (isCancelled ? 1 : 0)))
      moment.zone.write("DTSTART", starts, to: &event)
      moment.zone.write("DTEND", max(meeting.endsAt ?? starts, starts), to: &event)
      event.text("SUMMARY", (isCancelled ? "CANCELLED: " : "") + name)
      event.text("LOCATION", record.text[meeting.venue])
      event.text("DESCRIPTION", Phrase.joined(said, "\n"))
      if isLink { event.line("URL", join) }
      event.line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
      event.line("TRANSP", isCancelled ? "TRANSPARENT" : "OPAQUE")
    }
  }

  private func movedWords(_ before: Instant) -> String {
    let time = local(before)
    return "\(time.day.weekday.short) \(time.day.long) \(time.clock)"
  }
}
