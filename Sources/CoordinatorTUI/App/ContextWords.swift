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

  /// How many problems the data have, for the right end of the status line.
  var problemWords: DisplayText {
    if problems.errors > 0 {
      return "\(problems.errors) \(problems.errors == 1 ? "error" : "errors") in the files"
    }
    return ""
  }

  /// What stands at the right end of the status line: what is wrong first.
  var rightWords: DisplayText {
    if closed != nil { return "READ-ONLY" }
    return problemWords.isEmpty ? DisplayText(standing) : problemWords
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
    default: return screen.disabledReason(action, in: self)
    }
  }
}
