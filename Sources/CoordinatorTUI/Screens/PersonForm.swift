import CoordinationDomain

/// A person's own details to be corrected, or those of somebody new: every column that the verb takes, one a line.
///
/// Only what was changed is handed on, as the words of `person correct` or `person add`.
struct PersonForm: Hashable, Sendable {
  /// Whose; nil for somebody new.
  let person: String?
  /// The last sequence whose effect is on screen.
  private(set) var seen: Int
  private(set) var form: Form
  /// Why it was not saved; nil before it was tried and after the next key.
  private(set) var problem: String?
  /// Whether whoever is likely the same has been looked at and is somebody else.
  private(set) var isSomebodyElse = false
  let fields: [PersonField]

  init(_ person: String?, _ context: ScreenContext) {
    self.person = person
    seen = context.view.history.lastSequence
    fields = context.view.personFields(of: person)
    form = Form(
      fields.map {
        Form.Field(
          $0.label, $0.value, isRequired: $0.isRequired,
          mask: $0.isMasked ? "restricted: ring the office" : "")
      })
  }

  var verb: String { person == nil ? "person add" : "person correct" }

  /// What a key led to.
  enum Outcome: Hashable {
    case stay, cancel
    case submit(Submission)
  }

  /// Puts in again what was typed before, where it is not what stands there now.
  mutating func take(_ draft: PersonForm) {
    for (index, field) in draft.form.fields.enumerated() where field.isChanged && index < form.fields.count {
      form.set(index, to: field.text.text)
    }
    form.move(to: draft.form.focus)
  }

  /// Whether anything was typed that is not saved.
  var isChanged: Bool { form.fields.contains(where: \.isChanged) }

  mutating func handle(_ key: Key, in context: ScreenContext) -> Outcome {
    if form.handle(key) {
      (problem, isSomebodyElse) = (nil, false)
      return .stay
    }
    switch Keymap.action(for: key, in: [.form]) {
    case .keep: return .cancel
    case .save: return save(context)
    case .nextOrSave:
      if form.isAtLast { return save(context) }
      form.move(to: form.focus + 1)
    case .down: form.move(to: form.focus + 1)
    case .up: form.move(to: form.focus - 1)
    case .pageDown: form.move(to: form.focus + context.bodyHeight / 2)
    case .pageUp: form.move(to: form.focus - context.bodyHeight / 2)
    default: break
    }
    return .stay
  }

  mutating func paste(_ text: String) {
    form.paste(text)
    (problem, isSomebodyElse) = (nil, false)
  }

  /// Why it was not done.
  mutating func take(_ refusal: CommandRefusal, _ context: ScreenContext) {
    problem = refusal.sentence
    if case .conflict = refusal.reason {
      // It has been seen now: saving again means it.
      seen = context.view.history.lastSequence
      problem = refusal.sentence + " ^S does yours all the same, Esc leaves it."
    }
  }

  /// It could not be saved, and why.
  mutating func fail(_ sentence: String) { problem = sentence }

  /// The keys worth naming.
  var hints: [Action] { [.save, .nextOrSave, .down, .keep] }

  /// What is done here, and how much of it.
  func status(_ context: ScreenContext) -> String {
    let what = person == nil ? "Add a person" : "Edit a person's details"
    let done = person == nil ? "filled in" : "changed"
    switch changes(context).count {
    case 0: return what
    case 1: return what + ": 1 field \(done)"
    case let count: return what + ": \(count) fields \(done)"
    }
  }

  // MARK: Saving

  /// What was changed, by position.
  func changes(_ context: ScreenContext) -> [Int] {
    form.fields.indices.filter { index in
      guard form.fields[index].isChanged else { return false }
      let before = context.view.reading(form.fields[index].before, in: fields[index])
      let now = context.view.reading(form.fields[index].text.text, in: fields[index])
      guard case .success(let before) = before, case .success(let now) = now else { return true }
      return before.written != now.written
    }
  }

  var details: [Detail] {
    zip(fields, form.fields).filter { $1.isChanged }.map { Detail($0.column, $1.text.text) }
  }

  /// Who may be the same as somebody new.
  func doubles(_ context: ScreenContext) -> [PersonDouble] {
    person == nil ? context.view.doubles(of: details) : []
  }

  private mutating func save(_ context: ScreenContext) -> Outcome {
    let changes = changes(context)
    for index in changes {
      guard case .failure(let refusal) = context.view.reading(form.fields[index].text.text, in: fields[index])
      else { continue }
      form.move(to: index)
      problem = refusal.sentence
      return .stay
    }
    if let missing = form.fields.firstIndex(where: {
      $0.isRequired && $0.text.text.isEmpty && $0.mask.isEmpty
    }) {
      form.move(to: missing)
      problem = "\(fields[missing].label) is still needed."
      return .stay
    }
    if changes.isEmpty {
      problem = "Nothing was changed. Esc closes."
      return .stay
    }
    let likely = doubles(context).filter { $0.strength <= .likely }
    if !likely.isEmpty, !isSomebodyElse {
      isSomebodyElse = !likely.contains { $0.strength == .certain }
      problem =
        isSomebodyElse
        ? "Look at who is named above. If this is somebody else, ^S again adds them; else Esc."
        : "Nobody is added twice: open the person named above, or check the NHS number."
      return .stay
    }
    let words = Detail.line(changes.map { Detail(fields[$0].column, form.fields[$0].text.text) })
    let line = [person, words, isSomebodyElse ? "anyway" : nil].compactMap { $0 }.joined(separator: " ")
    return .submit(Submission(verb: verb, lines: [line], seen: seen))
  }
}
