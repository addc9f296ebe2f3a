import CoordinationDomain

/// Forms and long notes: opened with what was written before, closed without losing it.
extension App {
  mutating func show(_ form: PersonForm) {
    var form = form
    if let draft = formDrafts[draftKey(form)] { form.take(draft) }
    self.form = form
  }

  /// Answers a key while a form is open.
  mutating func fill(_ key: Key, _ context: ScreenContext) -> Request {
    guard var open = form else { return .none }
    let outcome = open.handle(key, in: context)
    form = open
    switch outcome {
    case .stay: break
    case .cancel:
      formDrafts[draftKey(open)] = open.isChanged ? open : nil
      message = open.isChanged ? "Nothing is saved; what you typed is offered again until you leave." : nil
      form = nil
    case .submit(let submission): return .perform(submission)
    }
    return .none
  }

  func draftKey(_ form: PersonForm) -> String { draftKey(form.verb, form.person.map { [$0] } ?? []) }

  // MARK: Long notes

  /// Asks for the editor, with what could not be recorded last time.
  mutating func writeLongNote(_ context: ScreenContext) -> Request {
    guard let person = screen.subjects(in: context).people.first else { return .none }
    return .edit(
      LongNote(
        person: person, seen: context.view.history.lastSequence, draft: longNotes[person]?.draft))
  }

  /// Takes in what was written; what is to be recorded of it.
  mutating func take(_ edited: EditedNote, _ note: LongNote) -> Submission? {
    switch edited {
    case .written(let submission):
      longNotes[note.person] = LongNote(person: note.person, seen: note.seen, draft: submission.draft)
      return submission
    case .empty:
      longNotes[note.person] = nil
      message = "Nothing was written, so nothing is saved."
    case .failed(let sentence, let draft):
      longNotes[note.person] = draft.map { LongNote(person: note.person, seen: note.seen, draft: $0) }
      tell(sentence, draft)
    }
    return nil
  }

  /// The draft of a note goes when it is on the disk in the journal; before that it is said where it lies.
  mutating func takeLongNote(
    _ outcome: SubmissionOutcome, of submission: Submission, _ context: ScreenContext
  ) {
    let path = submission.draft ?? ""
    switch outcome {
    case .saved(let sentence):
      longNotes = longNotes.filter { $0.value.draft != path }
      message = sentence
      clearMarks()
    case .refused(let refusal): tell(refusal.sentence, submission.draft)
    case .notSaved(let sentence): tell(sentence, submission.draft)
    }
  }

  /// Why a note is not saved, and where it lies.
  private mutating func tell(_ sentence: String, _ draft: String?) {
    let kept = draft.map {
      ["What you wrote is kept in \($0)", "E opens it again, for as long as the program runs."]
    }
    notice = Notice(title: "The note is not saved", sentences: [sentence] + (kept ?? []))
  }
}
