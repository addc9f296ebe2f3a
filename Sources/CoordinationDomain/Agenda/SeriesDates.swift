/// One date of the rhythm of a series.
public struct SeriesDate: Hashable, Sendable {
  /// What becomes of it.
  public enum Outcome: Hashable, Sendable {
    /// A meeting of it is there, also one that was moved or cancelled: its row of `mdt_meetings`.
    case known(Int)
    /// None is there: it is to be planned for this day.
    case missing(Day)
    /// None is held: the pause as the setting has it.
    case paused(String)
  }

  /// The day by the rhythm alone.
  public var usual: Day
  /// What becomes of it.
  public var outcome: Outcome
  /// Why it is another day than the usual one: `a bank holiday: Christmas Day`; empty where it is not.
  public var movedBecause: String
}

extension CareView {
  /// The dates of a series after today up to a day, by its weekday and the weeks between.
  ///
  /// Counted on from the last meeting on the series' own weekday. A bank holiday moves to the next working day, and
  /// what falls into a pause is not held. Nil where the series has no weekday.
  package func seriesDates(of ref: Ref<MDTSeries>, until end: Day) -> [SeriesDate]? {
    guard let series = record.mdtSeries[ref],
      let weekday = series.weekday.flatMap({ Weekday(rawValue: Int($0)) })
    else { return nil }
    let step = max(1, Int(series.everyWeeks ?? 1)) * 7
    let meetings = record.mdtMeetings.rows.indices.filter { record.mdtMeetings.rows[$0].series == ref }
    let days = meetings.map { row in (row: row, day: usualDay(ofMeetingAt: row)) }
    let anchor =
      days.compactMap(\.day).filter { $0.weekday == weekday }.max()
      ?? today + (weekday.rawValue - today.weekday.rawValue + 7) % 7
    var usual = anchor - (anchor - today) / step * step
    while usual > today { usual = usual - step }
    while usual <= today { usual = usual + step }
    var dates: [SeriesDate] = []
    var used: Set<Int> = []
    let working = WorkingDays(record)
    let pauses = MeetingPauses(record)
    while usual <= end {
      var date = SeriesDate(usual: usual, outcome: .missing(usual), movedBecause: "")
      if case .bankHoliday = working.rest(on: usual), let rest = working.rest(on: usual) {
        date.outcome = .missing(working.first(onOrAfter: usual))
        date.movedBecause = rest.words
      }
      if case .missing(let day) = date.outcome {
        if let known = days.first(where: { $0.day == usual || $0.day == day }) {
          used.insert(known.row)
          date.outcome = .known(known.row)
        } else if let pause = pauses.pause(on: usual) ?? pauses.pause(on: day) {
          date.outcome = .paused(pause.written)
        }
      }
      dates.append(date)
      usual = usual + step
    }
    return takingStrays(dates, days.filter { !used.contains($0.row) }, step)
  }

  /// A meeting on another day of the week, set so by hand, stands for the date that it is nearest to.
  private func takingStrays(_ dates: [SeriesDate], _ strays: [(row: Int, day: Day?)], _ step: Int)
    -> [SeriesDate]
  {
    var dates = dates
    for (row, day) in strays {
      guard let day else { continue }
      let nearest = dates.indices.min { abs(dates[$0].usual - day) < abs(dates[$1].usual - day) }
      guard let nearest, abs(dates[nearest].usual - day) * 2 <= step, case .missing = dates[nearest].outcome
      else { continue }
      dates[nearest].outcome = .known(row)
    }
    return dates
  }

  /// The day a meeting was first planned for.
  private func usualDay(ofMeetingAt row: Int) -> Day? {
    (timesBefore(ofMeetingAt: row).first ?? record.mdtMeetings.rows[row].startsAt).map { local($0).day }
  }

  /// When a meeting that was moved was planned before, the first time first; empty where it never was.
  func timesBefore(ofMeetingAt row: Int) -> [Instant] {
    let subject = HistorySubject(
      table: RecordTable.mdtMeetings.rawValue, slot: record.mdtMeetings.ref(at: row).slot)
    return history.entries.compactMap { entry in
      guard entry.kind == .meetingMoved, entry.subject == subject, entry.isApplied,
        history.undoneBy(Int(entry.act)) == nil,
        var before = record.line(of: entry)?.fields.first(where: { $0.name == "starts_at" + JournalText.was }
        )?.value
      else { return nil }
      return before.withUTF8 { FieldParsing.instant($0, zone: .utc) }
    }
  }
}
