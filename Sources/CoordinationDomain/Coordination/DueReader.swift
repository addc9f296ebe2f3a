/// Reads when something is due from the words that people type, and from the `due` of `usual_actions.csv`.
///
/// Dates and weekdays are those of ``DateShorthand`` and are taken as they were typed. A span such as `+2d`
/// counts calendar days and moves on to the next working day; for urgent work it counts hours by the clock
/// in UTC, so that a clock change takes none away, and stays on the Saturday. `+5wd` and `+5 working days`
/// count working days. `next meeting` is the day of the next one, `before next meeting` the last working
/// day before it.
public struct DueReader: Sendable {
  /// Said where words cannot be read.
  public static let examples =
    "Type +2w, +5wd, fri, 25 nov or next meeting; for urgent work +2h, or at 14:30."

  /// How many days ahead or back are believed; further away is a slip of the finger.
  ///
  /// JUDGEMENT: ten years.
  static let farthest = 3660

  let workingDays: WorkingDays
  private let moment: Moment
  private let meeting: Day?

  /// A reader at the moment of a view.
  ///
  /// `person` is whom it is for and `current` the meeting that is being held, if one is: they say which
  /// meeting is the next.
  public init(_ view: CareView, for person: Ref<Person>? = nil, during current: Ref<MDTMeeting>? = nil) {
    workingDays = WorkingDays(view.record)
    moment = view.moment
    meeting = view.meetingToCome(for: person, after: current).map { view.local($0).day }
  }

  /// What the words mean for work of this priority; nothing typed is, for urgent work, its whole time.
  public func read(_ words: String, priority: Priority = .routine) -> Result<DueReading, DueRefusal> {
    let text = DueReader.plain(words)
    if text.isEmpty {
      guard let hours = priority.clockHours else { return refused("No date was typed.") }
      return checked(reading(at: moment.now + hours * 3600), words, priority)
    }
    if let phrase = MeetingPhrase(text) { return read(phrase, words, priority) }
    if let span = DueSpan(text) { return checked(reading(span, priority), words, priority) }
    if let (date, clock) = DueReader.splitClock(text) {
      guard let day = date.isEmpty ? moment.today : DateShorthand.day(date, today: moment.today) else {
        return refused("\"\(words)\" has a time but no day that can be read.")
      }
      let local = LocalTime(day: day, hour: clock / 60, minute: clock % 60)
      return checked(reading(at: moment.zone.instant(local), on: date), words, priority)
    }
    guard let day = DateShorthand.day(text, today: moment.today) else {
      return refused("\"\(words)\" is no date that can be read.")
    }
    return checked(reading(on: day, text), words, priority)
  }

  // MARK: What each form comes to

  private func read(
    _ phrase: MeetingPhrase, _ words: String, _ priority: Priority
  ) -> Result<DueReading, DueRefusal> {
    guard let meeting else {
      return .failure(
        DueRefusal(sentence: "No next meeting is planned here, so it needs a date. Type +2w, fri or 25 nov."))
    }
    // Before a meeting that is today or tomorrow means today: it cannot mean a day that has passed.
    let day = phrase.isBefore ? max(moment.today, workingDays.last(before: meeting)) : meeting
    var due = reading(on: day)
    due.remarks.append(phrase.isBefore ? "meeting \(DueReading.dayWords(meeting))" : "the next meeting")
    return checked(due, words, priority)
  }

  private func reading(_ span: DueSpan, _ priority: Priority) -> DueReading {
    switch span {
    case .hours(let count): return reading(at: moment.now + count * 3600)
    case .workingDays(let count): return reading(on: workingDays.day(count, after: moment.today))
    case .days(let count):
      if priority.clockHours != nil { return reading(at: moment.now + count * 86_400) }
      let day = moment.today + count
      // What has passed cannot be promised for the next working day.
      guard count >= 0, let rest = workingDays.rest(on: day) else { return reading(on: day) }
      var due = reading(on: workingDays.first(onOrAfter: day))
      (due.movedFrom, due.rest) = (day, rest)
      return due
    }
  }

  private func reading(on day: Day, _ typed: String = "") -> DueReading {
    DueReading(
      day: day, instant: nil, movedFrom: nil, rest: workingDays.rest(on: day), isPast: day < moment.today,
      remarks: weekdayRemarks(typed, day))
  }

  private func reading(at instant: Instant, on typed: String = "") -> DueReading {
    let day = moment.zone.local(instant).day
    return DueReading(
      day: day, instant: instant, movedFrom: nil, rest: workingDays.rest(on: day),
      isPast: instant < moment.now, remarks: weekdayRemarks(typed, day))
  }

  /// `fri` on a Friday is today; who means the next one is told how to say so.
  private func weekdayRemarks(_ typed: String, _ day: Day) -> [String] {
    guard day == moment.today, typed.count >= 3, day.weekday.name.lowercased().hasPrefix(typed) else {
      return []
    }
    return ["next \(day.weekday.short.lowercased()) is \(DueReading.dayWords(day + 7))"]
  }

  /// What every reading has to keep: not too far away, a time for what is counted in hours.
  private func checked(
    _ due: DueReading, _ words: String, _ priority: Priority
  ) -> Result<DueReading, DueRefusal> {
    guard abs(due.day - moment.today) <= DueReader.farthest else {
      return refused("\"\(words)\" is more than ten years away.")
    }
    guard let hours = priority.clockHours else { return .success(due) }
    let latest = moment.now + hours * 3600
    if due.instant == nil, priority != .twoDay {
      let code = priority.code
      return .failure(
        DueRefusal(sentence: "A \(code) action needs a time as well. Type +\(hours)h, at 14:30 or fri 14:30.")
      )
    }
    var due = due
    if due.instant.map({ $0 > latest }) ?? (due.day > moment.zone.local(latest).day) {
      due.remarks.append("later than " + (hours < 48 ? "\(hours) hours" : "2 days"))
    }
    return .success(due)
  }

  private func refused(_ what: String) -> Result<DueReading, DueRefusal> {
    .failure(DueRefusal(sentence: what + " " + DueReader.examples))
  }
}
