import CoordinationDomain

extension App {
  /// What is asked before a verb is done that wants no words, the same by its key and by its name; nil where nothing is.
  func questionBefore(_ verb: Verb, _ ids: [String], _ context: ScreenContext) -> Question? {
    let live = verb.subject == .meeting ? ids.first.flatMap { context.liveMeeting($0) } : nil
    let hidesNames = (screen as? MeetingScreen)?.hidesNames ?? false
    switch verb.name {
    case "meeting start": return live.map { .start($0, context) }
    case "meeting freeze": return live.map { .fix($0, context) }
    case "meeting finish": return live.map { .finish($0, hidingNames: hidesNames, context) }
    case "item confirm": return ids.isEmpty ? nil : .confirm(ids, hidingNames: hidesNames, context)
    case "handover give", "handover accept":
      return ids.first.flatMap { context.view.handoverPlace(named: $0) }.map { .sign($0, context) }
    default: return nil
    }
  }

  /// Answers a key while a question is open.
  mutating func answer(_ key: Key, _ context: ScreenContext) -> Request {
    guard let open = question else { return .none }
    guard let answer = open.answer(to: key) else {
      message = "That is none of the answers."
      return .none
    }
    question = nil
    switch answer {
    case .perform(var submission):
      submission.seen = context.view.history.lastSequence
      return .perform(submission)
    case .askWhy(let submission):
      guard let verb = Verb.named(submission.verb) else { break }
      let words = submission.lines.first.flatMap { Int($0) }.flatMap { context.view.act($0)?.sentence }
      openPrompt(verb, about: submission.lines, words: words ?? "", Asking(), context)
      prompt?.seen = submission.seen
    case .leave:
      let hadWords = prompt?.field.text.isEmpty == false
      closePrompt()
      message =
        hadWords ? "Theirs stays; what you typed is offered again until you leave." : "Nothing is changed."
    case .tell(let words): notice = words
    case .goBack:
      // What the other did has been seen now.
      prompt?.seen = context.view.history.lastSequence
    }
    return .none
  }
}

extension Question {
  /// Two have changed the same thing: both values, both authors, and whoever is at the keys chooses.
  static func conflict(
    _ conflict: Conflict, over submission: Submission, words: String?, _ context: ScreenContext
  ) -> Question {
    let view = context.view
    var lines = [
      Line(
        label: view.momentWords(conflict.at, now: context.now),
        text: "\(conflict.who) \(conflict.what).", style: .warning)
    ]
    for value in conflict.values where value.before != value.theirs {
      let shown = view.words(of: value, in: conflict)
      lines.append(Line(label: "", text: "\(shown.column): was \(shown.before), is now \(shown.theirs)"))
      if !value.yours.isEmpty {
        lines.append(Line(label: "", text: "yours would make it \(shown.yours)", style: .good))
      }
    }
    let verb = Verb.named(submission.verb)
    let typed = words.map { " \"\($0)\"" } ?? ""
    lines.append(
      Line(
        label: "you, now", text: (verb.map { Question.title($0) } ?? submission.verb) + typed, style: .good))
    var choices = [
      Choice(letter: "t", words: "keep theirs; nothing of yours is recorded", answer: .leave),
      Choice(letter: "m", words: "mine after all, over theirs", answer: .perform(submission)),
    ]
    if words == nil { choices.removeFirst() }
    return Question(
      title: "Somebody has changed this since you looked", lines: lines, choices: choices,
      escapeWords: words == nil ? "keep theirs" : "back to your words",
      escape: words == nil ? .leave : .goBack)
  }

  /// Something that is out of sight, or longer ago, would be undone.
  static func undo(_ act: UndoableAct, _ submission: Submission, _ context: ScreenContext) -> Question {
    let isOwn = act.by == context.author
    let who = isOwn ? "" : context.view.professionalName(act.by) + ": "
    return Question(
      title: isOwn ? "Undo this?" : "Undo what somebody else did?",
      lines: [
        Line(label: "what", text: who + act.sentence + "."),
        Line(label: "when", text: context.view.momentWords(act.at, now: context.now)),
      ],
      choices: [
        Choice(
          letter: "y", words: isOwn ? "undo it" : "undo it, and say why",
          answer: isOwn ? .perform(submission) : .askWhy(submission))
      ],
      escapeWords: "leave it as it is", escape: .leave)
  }

  private static func title(_ verb: Verb) -> String {
    verb.sentence.hasSuffix(".") ? String(verb.sentence.dropLast()) : verb.sentence
  }
}
