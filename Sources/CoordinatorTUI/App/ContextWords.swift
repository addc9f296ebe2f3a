import CoordinationDomain

extension ScreenContext {
  /// What stands at the right of the tabs, the most important first: as much as fits is shown.
  var corner: [DisplayText] {
    let local = view.moment.local
    let place = view.record.setting("place").map { DisplayText($0) } ?? ""
    let weekday = size.width < 90 ? "" : "\(local.day.weekday.short) "
    let time: DisplayText = "\(weekday)\(local.day.short(near: local.day)) \(local.clock)"
    return (isDemo ? ["DEMO DATA"] : []) + [time] + (place.isEmpty ? [] : [place])
  }

  /// What stands at the right end of the status line: whether what is done is saved.
  func rightWords(isTyping: Bool) -> DisplayText {
    let state =
      if isTyping {
        standing.hasNews ? "changes wait · TYPING" : "TYPING"
      } else if standing.closed != nil || author == nil {
        "read-only"
      } else if problems.errors > 0 {
        "\(problems.errors) \(problems.errors == 1 ? "problem" : "problems")"
      } else {
        "saved"
      }
    return DisplayText(state)
  }

  /// `Locality MDT North East runs · S goes back to it`, on every screen but its own; empty where none runs.
  func runningWords(on screen: any Screen) -> [DisplayText] {
    guard let running = view.runningMeeting(of: author) else { return [] }
    if (screen as? MeetingScreen)?.meeting == running.id { return [] }
    if (screen as? AttendanceScreen)?.meeting == running.id { return [] }
    return ["\(running.name) runs · S goes back to it", "MDT runs · S goes in"].map { DisplayText($0) }
  }

  /// Why an action cannot be done here and now; nil where it can.
  func disabledReason(_ action: Action, on screen: any Screen) -> String? {
    switch action {
    case .record(let name):
      guard let verb = Verb.named(name) else { return "this program does not know how" }
      return disabledReason(verb, screen.subjects(in: self))
    case .longNote:
      let subjects = screen.subjects(in: self)
      if let reason = disabledReason(.record(LongNote.verb), on: screen) { return reason }
      return subjects.people.count > 1 ? "a long note is about one person; take the marks away" : nil
    case .startMeeting, .takeOff, .itemUp, .itemDown, .addToAgenda, .editItem, .showMinutes:
      if action == .startMeeting, screen is MeetingScreen { return "this is the meeting" }
      let isForReading = action == .startMeeting || action == .showMinutes
      if let closed = standing.closed, !isForReading { return closed }
      return disabledReason(arranging: action, screen.subjects(in: self))
    case .fixGap, .hideGap:
      if let closed = standing.closed { return closed }
      if author == nil { return "you are not signed in, so you may only look" }
      return screen.subjects(in: self).gaps.isEmpty ? "put the cursor on a gap first" : nil
    default: return screen.disabledReason(action, in: self)
    }
  }
}
