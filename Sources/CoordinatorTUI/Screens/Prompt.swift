import CoordinationDomain

/// One line that somebody types to record something, with what was understood below it before Enter.
///
/// The same for every verb: what it asks, whom it is done to and what the words mean all come from the table of verbs.
struct Prompt: Sendable, Hashable {
  let verb: String
  /// Whom or what it is done to, by id; empty for a verb without a subject.
  let subjects: [String]
  /// The same in words.
  let subjectWords: String
  /// Lines that say in full whom and what it is about, where the screen behind does not; empty where the title does.
  var identity: [String] = []
  /// Arguments that the screen knows and nobody types, before those that are typed; ends with a blank.
  var preset = ""
  /// The last sequence whose effect is on screen; what others do after it is not run over.
  var seen: Int
  var field: TextField
  /// Why it was not done; nil before it was tried.
  var problem: String?
  /// Where the words that it opened with come from.
  private(set) var origin = Origin.typed
  /// The candidate that was chosen with the arrows; nil while typing chooses.
  var selected: Int?
  /// What is asked in place of what the verb asks, and what the screen has answered already.
  let asking: Asking
  /// Names that stand in the words for an id, as they stand there.
  private(set) var names: [String: String] = [:]

  /// Where words come from that nobody has typed just now.
  enum Origin: Hashable, Sendable {
    case typed
    /// They were typed another time and not saved.
    case draft
    /// They stand in the record, and are corrected here.
    case standing
  }

  init(
    _ verb: Verb, subjects: [String], words: String, asking: Asking = Asking(), draft: String = "",
    in context: ScreenContext
  ) {
    self.verb = verb.name
    self.subjects = subjects
    subjectWords = words
    self.asking = asking
    preset = asking.preset
    seen = context.view.history.lastSequence
    field = TextField(draft)
    if !draft.isEmpty { origin = .draft }
    // What was left in the box goes on only where it is about the same choice.
    if draft.isEmpty || !draft.hasPrefix(asking.begin) {
      field = TextField(asking.begin)
      origin = .typed
    }
    if origin == .typed, !asking.standing.isEmpty {
      field = TextField(asking.standing)
      origin = .standing
    }
    showNames(context)
  }

  /// What a key led to.
  enum Outcome: Hashable {
    case stay
    /// Closed, with what was typed as a draft.
    case cancel
    case submit(Submission)
  }

  var definition: Verb? { Verb.named(verb) }

  mutating func handle(_ key: Key, in context: ScreenContext) -> Outcome {
    let names = PromptNames(self, context)
    switch Keymap.action(for: key, in: [.prompt]) {
    case .keep: return .cancel
    // A name that is chosen is seen with what it comes to before anything is saved.
    case .save where selected != nil: complete(names)
    case .save: return submit(names, context)
    case .down where !names.candidates.isEmpty:
      selected = selected.map { min($0 + 1, names.candidates.count - 1) } ?? 0
    case .up where selected != nil: selected = selected == 0 ? nil : selected.map { $0 - 1 }
    case .complete: complete(names)
    default: if (key == .backspace && takeOutName()) || field.handle(key) { touched() }
    }
    return .stay
  }

  private mutating func touched() { (problem, selected, origin) = (nil, nil, .typed) }

  /// What can be done now, the most useful first.
  func hints(in context: ScreenContext) -> [Action] {
    if selected != nil { return [.place, .down, .keep] }
    return PromptNames(self, context).candidates.isEmpty ? [.save, .keep] : [.save, .down, .complete, .keep]
  }

  mutating func paste(_ text: String) {
    field.insert(text)
    touched()
  }

  /// What happened to it after Enter.
  mutating func take(_ refusal: CommandRefusal, _ context: ScreenContext) {
    problem = refusal.sentence
    // Who it could be stands in the list; it is not said a second time.
    if refusal.reason == .noSuch, PromptNames(self, context).candidates.count > 1 { problem = nil }
    if case .conflict = refusal.reason {
      // It has been seen now: Enter again means it.
      seen = context.view.history.lastSequence
      problem = refusal.sentence + " ⏎ does yours all the same, Esc leaves it."
    }
  }

  private mutating func submit(_ names: PromptNames, _ context: ScreenContext) -> Outcome {
    if let unclear = unclear(names, context) {
      problem = unclear
      return .stay
    }
    return .submit(Submission(verb: verb, lines: arguments(names, context), seen: seen))
  }

  /// The arguments of the verb as they would be saved, a line for each subject.
  func arguments(_ names: PromptNames, _ context: ScreenContext) -> [String] {
    arguments(written(named(context).map { "@" + $0 } ?? names.text(choosing: selected)))
  }

  /// The arguments of the verb, a line for each subject.
  func arguments(_ text: String) -> [String] {
    subjects.isEmpty ? [text] : subjects.map { "\($0) \(preset)\(text)" }
  }

  /// Whoever the whole line names, where others come first than the words alone would be read as.
  private func named(_ context: ScreenContext) -> String? {
    guard asking.near != nil, selected == nil, names.isEmpty, let verb = definition else { return nil }
    return PromptSearch(verb, self, context).one(typedName)
  }

  private var typedName: String { field.text.hasPrefix("@") ? String(field.text.dropFirst()) : field.text }

  /// Why it cannot be said whom the line names, where others come first than usual; nil where it can.
  func unclear(_ names: PromptNames, _ context: ScreenContext) -> String? {
    guard asking.near != nil, selected == nil, self.names.isEmpty, named(context) == nil else { return nil }
    return names.candidates.isEmpty ? "Nobody is called \"\(typedName)\" here." : Prompt.several
  }

  static let several = "That could be several people. Type more, or choose below with ↓."

  // MARK: Names

  /// Stands on the first who may be chosen, as long as nothing is typed.
  mutating func chooseFirst(_ context: ScreenContext) {
    guard field.text.isEmpty, subjects.count == 1 else { return }
    selected = PromptNames(self, context).candidates.first?.refused.isEmpty == true ? 0 : nil
  }

  /// Puts the chosen name, or the first, in place of what was typed of it.
  private mutating func complete(_ names: PromptNames) {
    guard let placed = names.place(selected ?? 0, in: &field) else { return }
    selected = nil
    problem = nil
    origin = .typed
    take(placed.name, for: placed.id)
  }

  /// Two of one name cannot both stand there by name.
  private mutating func take(_ name: String, for id: String) {
    if let known = names[name], known != id {
      field.set(field.text.replacing("@" + name, with: "@" + id))
    } else {
      names[name] = id
    }
  }

  /// The words with ids where names stand.
  var written: String { written(field.text) }

  private func written(_ text: String) -> String {
    names.sorted { $0.key.count > $1.key.count }.reduce(text) { text, name in
      text.replacing("@" + name.key, with: "@" + name.value)
    }
  }

  /// Whether the `@` at a position begins a name that was chosen.
  func isChosen(at position: Int) -> Bool {
    let text = field.text.dropFirst(position + 1)
    return names.keys.contains { text.hasPrefix($0) }
  }

  /// Takes a chosen name that stands before the cursor out as a whole: half of it would mean somebody else.
  private mutating func takeOutName() -> Bool {
    let head = field.head
    guard let name = names.keys.first(where: { head.hasSuffix("@" + $0) }) else { return false }
    field.replace((head.count - name.count)..<head.count, with: "")
    return true
  }

  /// Writes names where ids stand that were put there for them.
  private mutating func showNames(_ context: ScreenContext) {
    guard let verb = definition, field.text.contains("@") else { return }
    let search = PromptSearch(verb, self, context)
    for word in field.text.split(separator: " ") where word.hasPrefix("@") {
      let id = String(word.dropFirst()).uppercased()
      guard let found = search.candidates(id, limit: 1).first, found.id == id else { continue }
      if let known = names[found.name], known != id { continue }
      names[found.name] = id
      field.set(field.text.replacing(word, with: "@" + found.name, maxReplacements: 1))
    }
  }
}

/// What a box asks where it is not what its verb asks.
struct Asking: Sendable, Hashable {
  /// The question, the title of the box as well; the verb's own where it is empty.
  var question = ""
  /// What the screen has answered already, before what is typed; ends with a blank.
  var preset = ""
  /// Words that were chosen, with which the line begins.
  var begin = ""
  /// The words that stand in the record and are corrected here, `begin` included.
  var standing = ""
  /// The id of whoever's colleagues come first among the names, where a name is what is asked.
  var near: String?
}
