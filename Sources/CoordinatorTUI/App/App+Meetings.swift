import CoordinationDomain

/// Meetings and their agendas: what their keys do on every screen that shows one.
extension App {
  /// Does what a key of an agenda asks for.
  mutating func arrange(_ action: Action, _ context: ScreenContext) -> Request {
    let subjects = screen.subjects(in: context)
    switch action {
    case .startMeeting: startMeeting(subjects, context)
    case .takeOff: return record(subjects.items.isEmpty ? "item decline" : "item withdraw", context)
    case .itemUp, .itemDown:
      guard let submission = context.moving(subjects, by: action == .itemUp ? -1 : 1) else { break }
      return .perform(submission)
    case .addToAgenda: chooser = Menus.people(context)
    case .editItem: chooser = Menus.item(screen, context)
    case .showMinutes: if let id = subjects.meetings.first { stacks.show(.minutes(id), from: nil) }
    default: break
    }
    return .none
  }

  private mutating func startMeeting(_ subjects: ScreenSubjects, _ context: ScreenContext) {
    let here = subjects.meetings.first.flatMap { context.liveMeeting($0) }
    let running = context.view.runningMeeting(of: context.author).flatMap { context.liveMeeting($0.id) }
    // Whoever is in a meeting wants back to it, whatever the cursor is on.
    if let live = here?.isRunning == true ? here : running {
      return stacks.enter(MeetingScreen(live, in: context))
    }
    question = here.map { .start($0, context) }
  }

  /// A decision was chosen: done where the digit is enough, asked about where it is not.
  mutating func decide(_ typed: String, _ context: ScreenContext) -> Request {
    let ids = screen.subjects(in: context).items
    guard typed != "end" else { return record("item end", context) }
    let pick = context.view.picks(for: "item decide").first { "\($0.digit)" == typed }
    guard let pick, let id = ids.first, let verb = Verb.named("item decide") else { return .none }
    if pick.asks.isEmpty {
      let seen = context.view.history.lastSequence
      return .perform(Submission(verb: verb.name, lines: ["\(id) \(typed)"], seen: seen))
    }
    // The same decision once more: its words are corrected, not written again.
    let now = context.view.agendaItemWords(id)?.decision ?? ""
    let isSame = now.hasPrefix("\(typed) ")
    openPrompt(verb, about: [id], Asking(begin: "\(typed) ", standing: isSame ? now : ""), context)
    return .none
  }

  /// Somebody was chosen for the agenda: what the meeting is asked comes next.
  mutating func putOnAgenda(_ person: String, _ context: ScreenContext) -> Request {
    guard let verb = Verb.named("item add") else { return .none }
    let preset = verb.preset(screen.subjects(in: context).meetings)
    openPrompt(verb, about: [person], Asking(preset: preset), context)
    prompt?.identity = context.banner(.person(person)).map { [$0.line1] } ?? []
    return .none
  }

  /// A meeting that has started comes on the screen; one that is over leaves it.
  mutating func follow(_ submission: Submission, _ context: ScreenContext) {
    guard let id = submission.lines.first else { return }
    if submission.verb == "meeting start", let live = context.liveMeeting(id),
      (screen as? MeetingScreen)?.meeting != id
    {
      stacks.enter(MeetingScreen(live, in: context))
    } else if submission.verb == "meeting finish", screen is MeetingScreen {
      stacks.replaceTop(PageScreen(.minutes(id)))
    }
  }
}

extension Question {
  /// Before a meeting starts: who is expected, how long it takes, and that everything can be undone.
  static func start(_ live: LiveMeeting, _ context: ScreenContext) -> Question {
    let attendees = context.view.attendees(ofMeeting: live.id)
    let open = attendees.count { $0.isOpen || $0.isThere }
    return Question(
      title: "Start \(live.name), \(live.when)?",
      lines: [
        Line(label: "agenda", text: "\(live.items.count) people"),
        Line(label: "expected", text: "\(open) of \(attendees.count)"),
        Line(
          label: "next",
          text: "the opening: who is there, what was left open"
            + (live.isFixed ? "" : "; the agenda is fixed then")),
      ], choices: [], escapeWords: "not yet", escape: .leave,
      enter: Choice(
        letter: "⏎", words: "start it",
        answer: .perform(
          Submission(verb: "meeting start", lines: [live.id], seen: context.view.history.lastSequence))))
  }

  /// Before an agenda is fixed: what that means.
  static func fix(_ live: LiveMeeting, _ context: ScreenContext) -> Question {
    Question(
      title: "Fix the agenda of \(live.name), \(live.when)?",
      lines: [
        Line(label: "agenda", text: live.items.count == 1 ? "1 person" : "\(live.items.count) people"),
        Line(
          label: "then", text: "whoever is put on it later is said to have come after the agenda was fixed"),
      ],
      choices: [
        Choice(
          letter: "y", words: "fix it; P on its page prints it",
          answer: .perform(
            Submission(verb: "meeting freeze", lines: [live.id], seen: context.view.history.lastSequence)))
      ], escapeWords: "not yet", escape: .leave)
  }

  /// Before a meeting ends: who has no decision, and what becomes of them.
  static func finish(_ live: LiveMeeting, hidingNames: Bool, _ context: ScreenContext) -> Question {
    let undecided = live.undecided
    let names = undecided.map { $0.words(hidingNames: hidingNames) }.joined(separator: "; ")
    var lines = [
      undecided.isEmpty
        ? Line(label: "decided", text: "everybody on the agenda", style: .good)
        : Line(label: "undecided", text: "\(undecided.count): \(names)", style: .warning)
    ]
    lines += context.view.whatFinishingDoes(live.id, by: context.author).map {
      Line(label: $0.label, text: $0.words, style: $0.isDoubtful ? .warning : .normal)
    }
    if !live.isQuorate {
      lines.append(
        Line(
          label: "quorum", text: "\(live.quorum); decisions without a quorum wait for the next meeting's yes",
          style: .warning))
    }
    return Question(
      title: "Finish \(live.name)?", lines: lines,
      choices: [
        Choice(
          letter: "y", words: "finish it and go to the minutes",
          answer: .perform(
            Submission(verb: "meeting finish", lines: [live.id], seen: context.view.history.lastSequence)))
      ], escapeWords: "go on with the meeting", escape: .leave)
  }

  /// Before it is said who may not hear about the next person: whether the room could read it.
  static func nameWhoIsMeant(_ item: String, _ context: ScreenContext) -> Question {
    Question(
      title: "Does nobody else read this screen?",
      lines: [
        Line(label: "", text: "It says which organisations may not hear about the next person, and not why.")
      ],
      choices: [
        Choice(
          letter: "y", words: "nobody does: name them",
          answer: .tell(
            Notice(title: "Ask these to step out", sentences: context.view.toStepOut(ofItem: item))))
      ], escapeWords: "others read it: name nobody", escape: .leave)
  }

  /// Before decisions are confirmed: whose.
  static func confirm(_ items: [String], hidingNames: Bool, _ context: ScreenContext) -> Question {
    let lines = items.map { id in
      let live = context.view.meeting(ofAgendaItem: id).flatMap { context.liveMeeting($0) }
      let who = live?.item(id)?.words(hidingNames: hidingNames) ?? id
      guard let decided = context.view.decisionToConfirm(id) else { return Line(label: "", text: who) }
      return Line(label: decided.day, text: "\(who): \(decided.decision)")
    }
    return Question(
      title: items.count == 1 ? "Confirm this decision?" : "Confirm these \(items.count) decisions?",
      lines: lines,
      choices: [
        Choice(
          letter: "y", words: "they hold",
          answer: .perform(
            Submission(verb: "item confirm", lines: items, seen: context.view.history.lastSequence)))
      ], escapeWords: "not now", escape: .leave)
  }
}

extension ScreenContext {
  /// The item under the cursor one place on; nil where there is no such place.
  func moving(_ subjects: ScreenSubjects, by step: Int) -> Submission? {
    guard let id = subjects.items.first, subjects.items.count == 1,
      let live = view.meeting(ofAgendaItem: id).flatMap({ liveMeeting($0) }),
      let position = live.position(id), live.items.indices.contains(position + step)
    else { return nil }
    return Submission(
      verb: "item move", lines: ["\(id) \(position + step + 1)"], seen: view.history.lastSequence)
  }

  /// Why a key of an agenda does nothing here; nil where it does something.
  func disabledReason(arranging action: Action, _ subjects: ScreenSubjects) -> String? {
    func reason(_ verb: String) -> String? { Verb.named(verb).flatMap { disabledReason($0, subjects) } }
    if action == .startMeeting, view.runningMeeting(of: author) != nil { return nil }
    guard let live = subjects.meetings.first.flatMap({ liveMeeting($0) }) else {
      return "put the cursor on a meeting first"
    }
    if action == .showMinutes { return live.isPlanned ? "the meeting has not begun" : nil }
    guard live.isRunning || live.isPlanned else { return "the meeting is over or cancelled" }
    switch action {
    case .startMeeting: return live.isRunning ? nil : reason("meeting start")
    case .takeOff: return reason(subjects.items.isEmpty ? "item decline" : "item withdraw")
    case .itemUp, .itemDown:
      if let reason = reason("item move") { return reason }
      return moving(subjects, by: action == .itemUp ? -1 : 1) == nil ? "there is no place further on" : nil
    case .addToAgenda:
      return Verb.named("item add").flatMap { view.refusalWords($0, live.id, by: author) }
    default: return nil
    }
  }
}
