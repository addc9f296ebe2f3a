extension Deciding {
  /// Decides on what is asked about a series of meetings.
  mutating func decide(_ command: SeriesCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .plan(let ref, let end, let minute): return try plan(ref, until: end, at: minute)
    }
  }

  private mutating func plan(_ ref: Ref<MDTSeries>, until end: Day, at minute: Int?) throws(CommandRefusal)
    -> [Event]
  {
    let series = record.mdtSeries[ref] ?? MDTSeries()
    let place = series.locality ?? record.networks[series.network]?.locality
    try require(.runMeeting, about: place.map { .locality($0) } ?? .nothing)
    let name = view.name(ref) ?? record.id(ref)
    if end <= today { throw CommandRefusal(.words, "\(end.long) is not ahead of us. Until when?") }
    if end - today > Deciding.longestPlan {
      throw CommandRefusal(.words, "\(end.long) is more than two years away. Plan up to an earlier day.")
    }
    guard let dates = view.seriesDates(of: ref, until: end) else {
      throw CommandRefusal(.rule, "\(name) has no weekday in mdt_series.csv, so no dates follow from it.")
    }
    let pattern = view.pattern(of: ref)
    guard let minute = minute ?? pattern.map({ view.local($0.starts).minuteOfDay }) else {
      throw CommandRefusal(
        .words, "\(name) has had no meeting yet. At what time? Type it behind the day, 09:30.")
    }
    guard let minutes = series.minutes.map(Int.init) ?? pattern?.minutes else {
      throw CommandRefusal(.rule, "How long \(name) lasts is not in mdt_series.csv (minutes).")
    }
    var events: [Event] = []
    let pauses = view.pauseWords(dates, joint: "left out: ")
    for date in dates {
      guard case .missing(let day) = date.outcome else { continue }
      let starts = view.moment.zone.instant(LocalTime(day: day, hour: minute / 60, minute: minute % 60))
      let id = ids.make(MDTMeeting.self, in: record)
      var edit = RowEdit<MDTMeeting>(.meetingPlanned, new: id, in: record)
      edit.set(\.series, ref)
      edit.set(\.startsAt, starts)
      edit.set(\.endsAt, starts + minutes * 60)
      edit.set(\.venue, pattern.map { record.text[$0.meeting.venue] } ?? "")
      edit.set(\.joinURL, pattern.map { record.text[$0.meeting.joinURL] } ?? "")
      edit.set(\.status, .planned)
      guard var event = edit.event else { continue }
      let moved = date.movedBecause.isEmpty ? nil : "\(view.dayWords(date.usual)) is \(date.movedBecause)"
      event.because = Phrase.joined([moved, events.isEmpty ? pauses : nil], "; ")
      events.append(event)
      events += expected(at: id, on: day, as: pattern?.row)
    }
    if events.isEmpty {
      throw CommandRefusal(
        .rule,
        "Every meeting of \(name) up to \(end.long) is planned" + view.pauseWords(dates, joint: "; ") + ".")
    }
    return events
  }

  /// JUDGEMENT: nobody knows the bank holidays of the year after next.
  private static let longestPlan = 731

  /// Whoever is expected at the meeting taken as the pattern is expected again, unless they have left.
  private mutating func expected(at meeting: String, on day: Day, as pattern: Int?) -> [Event] {
    guard let pattern else { return [] }
    return view.attendanceByMeeting[pattern].compactMap { index in
      let one = record.mdtAttendance.rows[Int(index)]
      guard let who = one.professional, one.expectation == .core || one.expectation == .optional,
        record.professionals[who]?.isActive(on: day) == true
      else { return nil }
      var edit = RowEdit<MDTAttendance>(
        .attendanceRecorded, new: ids.make(MDTAttendance.self, in: record), in: record)
      edit.set(\.meeting, new: meeting)
      edit.set(\.professional, who)
      edit.set(\.expectation, one.expectation.known)
      edit.set(\.status, .expected)
      return edit.event
    }
  }
}

extension CareView {
  /// The last meeting of a series that was neither cancelled nor moved: others are planned as it is.
  ///
  /// Where every one was moved the last counts, at the time it was first planned for.
  func pattern(of series: Ref<MDTSeries>) -> (row: Int, meeting: MDTMeeting, starts: Instant, minutes: Int?)?
  {
    let held = record.mdtMeetings.rows.indices.compactMap { row -> (row: Int, starts: Instant)? in
      let meeting = record.mdtMeetings.rows[row]
      guard meeting.series == series, meeting.status != .cancelled else { return nil }
      return meeting.startsAt.map { (row, $0) }
    }
    let unmoved = held.filter { timesBefore(ofMeetingAt: $0.row).isEmpty }
    guard let last = (unmoved.isEmpty ? held : unmoved).max(by: { $0.starts < $1.starts }) else { return nil }
    let meeting = record.mdtMeetings.rows[last.row]
    return (
      last.row, meeting, timesBefore(ofMeetingAt: last.row).first ?? last.starts,
      meeting.endsAt.map { ($0 - last.starts) / 60 }
    )
  }

  /// `Planned 2 meetings of NE MDT: Fri 18-Dec 14:00, Tue 29-Dec 14:00 (Fri 25-Dec is a bank holiday: Christmas Day)`.
  func planWords(_ entries: ArraySlice<HistoryEntry>) -> String {
    var series = ""
    let meetings = entries.filter { $0.kind == .meetingPlanned }.compactMap { entry -> String? in
      guard let line = record.line(of: entry), let event = line.known else { return nil }
      func value(_ column: String) -> String { event.changes.first { $0.column == column }?.after ?? "" }
      if let slot = record.slot(of: value("series_id"), in: .mdtSeries) {
        series = name(Ref<MDTSeries>(slot: slot)) ?? value("series_id")
      }
      var starts = value("starts_at")
      let words = starts.withUTF8 { FieldParsing.instant($0, zone: .utc) }.map { timeWords($0) } ?? starts
      return words + (event.because.isEmpty ? "" : " (\(event.because))")
    }
    let count = Phrase.count(meetings.count, "meeting", "meetings")
    return "Planned \(count) of \(series): \(meetings.joined(separator: ", "))"
  }

  /// What planning a series up to a day would add, move and leave out.
  func echo(of command: SeriesCommand) -> [CommandEcho] {
    guard case .plan(let ref, let end, _) = command else { return [] }
    let until = CommandEcho("until", inFull(end), isDoubtful: end <= today)
    guard let dates = seriesDates(of: ref, until: end) else { return [until] }
    let missing = dates.compactMap { date -> (SeriesDate, Day)? in
      guard case .missing(let day) = date.outcome else { return nil }
      return (date, day)
    }
    let moved = missing.filter { !$0.0.movedBecause.isEmpty }.map { date, day in
      "\(dayWords(date.usual)) to \(dayWords(day)): \(date.movedBecause)"
    }
    let pauses = pauseWords(dates, joint: "")
    return [
      until,
      CommandEcho(
        "adds",
        missing.isEmpty
          ? "nothing: they are all planned"
          : Phrase.count(missing.count, "meeting: ", "meetings: ")
            + missing.map { dayWords($0.1) }.joined(separator: "; "), isDoubtful: missing.isEmpty),
    ] + moved.map { CommandEcho("moved", $0) } + (pauses.isEmpty ? [] : [CommandEcho("left out", pauses)])
  }

  /// `Fri 25-Dec and Fri 01-Jan in the pause 12-21/01-03`, after a joint; empty where no date falls into one.
  func pauseWords(_ dates: [SeriesDate], joint: String) -> String {
    var pauses: [(written: String, days: [String])] = []
    for date in dates {
      guard case .paused(let written) = date.outcome else { continue }
      if let known = pauses.firstIndex(where: { $0.written == written }) {
        pauses[known].days.append(dayWords(date.usual))
      } else {
        pauses.append((written, [dayWords(date.usual)]))
      }
    }
    if pauses.isEmpty { return "" }
    return joint
      + pauses.map { "\($0.days.joined(separator: ", ")) in the pause \($0.written)" }.joined(separator: "; ")
  }
}
