import CoordinationDomain

/// Recording: from a key to a prompt, from Enter to the run loop, and back with what became of it.
extension App {
  /// Begins what a verb asks for.
  ///
  /// `asking` is what the screen has answered already.
  mutating func record(_ name: String, _ context: ScreenContext, asking: Asking = Asking()) -> Request {
    guard let verb = Verb.named(name) else { return .none }
    if verb.name == "undo" { return askToUndo(context) }
    let subjects = screen.subjects(in: context)
    let ids = subjects.ids(for: verb) ?? []
    if name == "item decide", ids.count == 1 {
      chooser = Menus.decisions(context)
      return .none
    }
    if let asked = questionBefore(verb, ids, context) {
      question = asked
      return .none
    }
    let preset = verb.preset(subjects.meetings)
    if verb.typed(at: subjects.meetings).isEmpty {
      let lines = ids.isEmpty ? [""] : ids.map { preset.isEmpty ? $0 : "\($0) \(preset)" }
      return .perform(Submission(verb: name, lines: lines, seen: context.view.history.lastSequence))
    }
    if ["person add", "person correct"].contains(verb.name), ids.count <= 1 {
      show(PersonForm(ids.first, context))
      return .none
    }
    var asking = asking
    asking.preset = preset + asking.preset
    if verb.name == "handover note", ids.count == 1 { asking.standing = context.view.handoverNote(ids[0]) }
    openPrompt(verb, about: ids, words: context.words(for: ids, hidden: subjects.hidden), asking, context)
    // Whoever a record is changed of is named in full on every screen where that is done.
    if ids.count == 1, let person = context.view.personId(ofSubject: ids[0]) {
      let isList = screen.scopes.contains(.list) || screen.scopes == PageScreen(.meeting("")).scopes
      let banner = isList ? context.banner(.person(person))?.line1 : nil
      let action = person == ids[0] ? nil : context.view.subjectWords(ids[0])
      prompt?.identity = [banner, action].compactMap { $0 }
    } else if ids.count > 1 {
      prompt?.identity = [context.words(for: ids, hidden: subjects.hidden)]
    }
    return .none
  }

  /// Opens the box in which the rest of what a verb needs is typed, with what was left in it another time.
  mutating func openPrompt(
    _ verb: Verb, about ids: [String], words: String? = nil, _ asking: Asking, _ context: ScreenContext
  ) {
    let key = draftKey(verb.name, ids, asking)
    prompt = Prompt(
      verb, subjects: ids, words: words ?? context.words(for: ids, hidden: 0), asking: asking,
      draft: drafts[key] ?? "", in: context)
    // Whoever is suggested first leads by Enter and, once what it comes to was seen, Enter again.
    if fixing != nil, verb.name == "lead set" { prompt?.chooseFirst(context) }
  }

  /// Answers a key while a prompt is open.
  mutating func type(_ key: Key, _ context: ScreenContext) -> Request {
    guard var open = prompt else { return .none }
    let outcome = open.handle(key, in: context)
    prompt = open
    switch outcome {
    case .stay: return .none
    case .cancel:
      message =
        open.field.text.isEmpty ? nil : "Nothing is saved; what you typed is offered again here."
      closePrompt()
      return .none
    case .submit(let submission): return .perform(submission)
    }
  }

  /// Takes in what became of a submission.
  mutating func take(_ outcome: SubmissionOutcome, of submission: Submission, _ context: ScreenContext) {
    if submission.draft != nil { return takeLongNote(outcome, of: submission, context) }
    switch outcome {
    case .saved(let sentence):
      if let prompt { drafts[draftKey(prompt)] = nil }
      if let form { formDrafts[draftKey(form)] = nil }
      (prompt, form) = (nil, nil)
      if !submission.isQuiet { message = sentence }
      clearMarks()
      opened?.since = context.view.history.lastSequence
      follow(submission, context)
      goOnFromGap(context)
      showSigned(submission, context)
    case .refused(let refusal):
      form?.take(refusal, context)
      if form != nil { break }
      if case .conflict(let conflict) = refusal.reason {
        question = .conflict(conflict, over: submission, words: prompt?.field.text, context)
      } else if prompt == nil {
        message = refusal.sentence
      } else {
        prompt?.take(refusal, context)
      }
    case .notSaved(let sentence):
      form?.fail(sentence)
      prompt?.problem = sentence
      if prompt == nil, form == nil { message = sentence }
    }
  }

  /// Closes the prompt; what was typed is kept and offered again.
  mutating func closePrompt() {
    guard let open = prompt else { return }
    fixing = nil
    // Words that stand in the record already are nobody's to finish.
    let isLeft = !open.field.text.isEmpty && open.origin != .standing
    drafts[draftKey(open)] = isLeft ? open.written : nil
    prompt = nil
  }

  /// Everything that was typed in boxes and not saved, the open one included; by verb and subject.
  var halfTyped: [String: String] {
    guard let prompt, !prompt.field.text.isEmpty, prompt.origin != .standing else { return drafts }
    var all = drafts
    all[draftKey(prompt)] = prompt.written
    return all
  }

  func draftKey(_ verb: String, _ ids: [String]) -> String {
    ([verb] + ids).joined(separator: " ")
  }

  private func draftKey(_ prompt: Prompt) -> String {
    draftKey(prompt.verb, prompt.subjects, prompt.asking)
  }

  /// Words for one question are not offered for another of the same verb.
  private func draftKey(_ verb: String, _ ids: [String], _ asking: Asking) -> String {
    draftKey(verb, asking.question.isEmpty ? ids : ids + [asking.preset])
  }
}

extension ScreenContext {
  /// Whom or what something is done to: a name, or how many and who of them is hidden.
  func words(for ids: [String], hidden: Int) -> String {
    let names = ids.prefix(3).map { view.subjectWords($0) }
    guard ids.count > 1 else { return names.first ?? "" }
    let more = ids.count > 3 ? " and \(ids.count - 3) more" : ""
    let out = hidden > 0 ? ", \(hidden) of them not shown now" : ""
    return "\(ids.count) marked\(out): " + names.joined(separator: "; ") + more
  }

  /// Why a verb cannot be asked for here; nil where it can.
  func disabledReason(_ verb: Verb, _ subjects: ScreenSubjects) -> String? {
    if let closed = standing.closed { return closed }
    if author == nil { return "you are not signed in, so you may only look" }
    guard let ids = subjects.ids(for: verb) else {
      return verb.isForScreens ? view.refusalWords(verb, nil, by: author) : "it is done from the command line"
    }
    guard let first = ids.first else {
      switch verb.subject {
      case .action: return "put the cursor on an action first"
      case .professional: return "put the cursor on a member of staff first"
      case .contact:
        return subjects.people.isEmpty ? "put the cursor on a person first" : "no visit waits for it"
      case .item: return "put the cursor on somebody on an agenda first"
      case .meeting: return "put the cursor on a meeting first"
      case .gap: return "put the cursor on a gap first"
      case .handover: return "it is done on the handover (5)"
      case .handoverItem: return "put the cursor on an item of a handover first (5)"
      default: return "put the cursor on a person first"
      }
    }
    if let reason = view.refusalWords(verb, first, by: author) { return reason }
    if let live = subjects.meetings.first.flatMap({ liveMeeting($0) }), !live.isRunning, !live.isPlanned,
      verb.typed.contains(where: { $0.argument == .meeting })
    {
      return "the meeting is over or cancelled"
    }
    // What nothing is typed for can be tried as it stands: its own reason is the best.
    guard verb.subject == .item || verb.subject == .meeting, verb.typed.isEmpty,
      case .success(let command) = CommandReader.understanding(verb, first, in: view, by: author)
    else { return nil }
    return view.refusal(of: command, by: author)?.sentence
  }
}
