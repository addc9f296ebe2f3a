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
  /// Whether the words are those of another time, offered again.
  private(set) var isDraft: Bool
  /// The candidate that was chosen with the arrows; nil while typing chooses.
  var selected: Int?

  init(_ verb: Verb, subjects: [String], words: String, seen: Int, draft: String = "") {
    self.verb = verb.name
    self.subjects = subjects
    subjectWords = words
    self.seen = seen
    field = TextField(draft)
    isDraft = !draft.isEmpty
  }

  /// Begins with words that somebody has chosen, where none were left from before.
  mutating func begin(with words: String) {
    if field.text.isEmpty || !field.text.hasPrefix(words) {
      field = TextField(words)
      isDraft = false
    }
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
    case .save: return submit(names)
    case .down where !names.candidates.isEmpty:
      selected = selected.map { min($0 + 1, names.candidates.count - 1) } ?? 0
    case .up where selected != nil: selected = selected == 0 ? nil : selected.map { $0 - 1 }
    case .complete: complete(names)
    default:
      if field.handle(key) { (problem, selected, isDraft) = (nil, nil, false) }
    }
    return .stay
  }

  /// What can be done now, the most useful first.
  func hints(in context: ScreenContext) -> [Action] {
    PromptNames(self, context).candidates.isEmpty ? [.save, .keep] : [.save, .down, .complete, .keep]
  }

  mutating func paste(_ text: String) {
    field.insert(text)
    (problem, selected, isDraft) = (nil, nil, false)
  }

  /// What happened to it after Enter.
  mutating func take(_ refusal: CommandRefusal, _ context: ScreenContext) {
    problem = refusal.sentence
    if case .conflict = refusal.reason {
      // It has been seen now: Enter again means it.
      seen = context.view.history.lastSequence
      problem = refusal.sentence + " ⏎ does yours all the same, Esc leaves it."
    }
  }

  private mutating func submit(_ names: PromptNames) -> Outcome {
    .submit(Submission(verb: verb, lines: arguments(names.text(choosing: selected)), seen: seen))
  }

  /// The arguments of the verb, a line for each subject.
  func arguments(_ text: String) -> [String] {
    subjects.isEmpty ? [text] : subjects.map { "\($0) \(preset)\(text)" }
  }

  /// Puts the chosen name, or the only one, in place of what was typed of it.
  private mutating func complete(_ names: PromptNames) {
    guard let index = selected ?? (names.candidates.isEmpty ? nil : 0) else { return }
    field.set(names.text(choosing: index) + " ")
    selected = nil
  }
}

/// Whom the words of a prompt could mean, while a name is being typed.
struct PromptNames {
  /// One name to choose.
  struct Candidate: Hashable {
    var id: String
    var words: String
    var why: String
    /// Why it may not be chosen; empty where it may.
    var refused: String
  }

  let candidates: [Candidate]
  private let text: String
  /// Characters of the text that the name takes, the `@` included; nil where none is being typed.
  private let range: Range<Int>?

  /// As many as are looked at in one go.
  private static let most = 9

  init(_ prompt: Prompt, _ context: ScreenContext) {
    text = prompt.field.text
    guard let verb = prompt.definition else {
      (candidates, range) = ([], nil)
      return
    }
    let typed = PromptNames.name(in: prompt.field, asksWho: verb.asksWho)
    range = typed?.range
    candidates = typed.map { PromptNames.found($0.name, verb, prompt, context) } ?? []
  }

  /// The text with the candidate's id in place of what was typed of the name.
  func text(choosing index: Int?) -> String {
    guard let index, let range, candidates.indices.contains(index) else { return text }
    let characters = Array(text)
    return String(characters[..<range.lowerBound]) + "@" + candidates[index].id
      + String(characters[range.upperBound...])
  }

  /// The name at the cursor: after an `@`, or where a name is what is asked, the whole text.
  private static func name(in field: TextField, asksWho: Bool) -> (name: String, range: Range<Int>)? {
    let characters = Array(field.text)
    if let at = characters[..<field.cursor].lastIndex(of: "@") {
      let end = characters[at...].firstIndex(of: " ") ?? characters.count
      guard field.cursor <= end else { return nil }
      return (String(characters[(at + 1)..<end]), at..<end)
    }
    guard asksWho, !characters.contains("@") else { return nil }
    return (field.text, 0..<characters.count)
  }

  private static func found(
    _ name: String, _ verb: Verb, _ prompt: Prompt, _ context: ScreenContext
  ) -> [Candidate] {
    let view = context.view
    let person = prompt.subjects.first.flatMap { view.person(ofSubject: $0) }
    let suggestions =
      verb.name.hasPrefix("lead ") && prompt.subjects.count == 1
      ? person.map { view.leadSuggestions(for: $0) } ?? [] : []
    if name.isEmpty, !suggestions.isEmpty { return suggestions.prefix(most).map(candidate) }
    let kinds: Set<WhoKind> =
      verb.name.hasPrefix("action ")
      ? Set(WhoKind.allCases)
      : verb.name.hasPrefix("circle ") ? [.professional, .organisation] : [.professional]
    return WhoSearch(view, person: person, asker: context.author)
      .candidates(name, among: kinds, limit: most, in: view)
      .map { found in
        // Who is found by name is who the words are read as; what speaks for them is said all the same.
        suggestions.first { $0.id == found.id }.map(candidate)
          ?? Candidate(id: found.id, words: found.words, why: found.why, refused: "")
      }
  }

  private static func candidate(_ suggestion: LeadSuggestion) -> Candidate {
    Candidate(
      id: suggestion.id, words: suggestion.name + "  " + suggestion.workplace,
      why: suggestion.reasons.map(\.words).joined(separator: ", "),
      refused: suggestion.notAllowedBecause ?? "")
  }
}
