import CoordinationDomain

/// Whom the words of a prompt could mean, while a name is being typed, or where one that was typed could be several.
struct PromptNames {
  /// One name to choose.
  struct Candidate: Hashable {
    var id: String
    /// As it stands in place of what was typed.
    var name: String
    var words: String
    var why: String
    /// Why it may not be chosen; empty where it may.
    var refused: String
  }

  private(set) var candidates: [Candidate] = []
  private let text: String
  /// Characters of the text that the name takes, the `@` included; nil where none is being typed.
  private var range: Range<Int>?

  /// As many as are looked at in one go.
  private static let most = 9

  init(_ prompt: Prompt, _ context: ScreenContext) {
    text = prompt.field.text
    guard let verb = prompt.definition else { return }
    let search = PromptSearch(verb, prompt, context)
    if let typed = PromptNames.name(in: prompt, asksWho: verb.asksWho || prompt.asking.near != nil) {
      range = typed.range
      candidates = search.candidates(typed.name, limit: PromptNames.most)
    } else if let tie = PromptNames.tie(in: prompt, search) {
      (range, candidates) = (tie.range, Array(tie.candidates.prefix(PromptNames.most)))
    }
  }

  /// The text with the candidate's id in place of what was typed of the name.
  func text(choosing index: Int?) -> String {
    guard let index, let range, candidates.indices.contains(index) else { return text }
    let characters = Array(text)
    return String(characters[..<range.lowerBound]) + "@" + candidates[index].id
      + String(characters[range.upperBound...])
  }

  /// Puts the candidate's name in place of what was typed of it; the name and the id that it stands for.
  func place(_ index: Int, in field: inout TextField) -> (name: String, id: String)? {
    guard let range, candidates.indices.contains(index) else { return nil }
    let chosen = candidates[index]
    let rest = Array(text).dropFirst(range.upperBound)
    field.replace(range, with: "@" + chosen.name + (rest.first == " " ? "" : " "))
    return (chosen.name, chosen.id)
  }

  /// The name at the cursor: after an `@`, or where a name is what is asked, the whole text.
  private static func name(in prompt: Prompt, asksWho: Bool) -> (name: String, range: Range<Int>)? {
    let characters = Array(prompt.field.text)
    let cursor = prompt.field.cursor
    if let at = characters[..<cursor].lastIndex(of: "@") {
      let end = characters[at...].firstIndex(of: " ") ?? characters.count
      guard cursor <= end, !prompt.isChosen(at: at) else { return nil }
      return (String(characters[(at + 1)..<end]), at..<end)
    }
    guard asksWho, !characters.contains("@") else { return nil }
    return (prompt.field.text, 0..<characters.count)
  }

  /// The first name behind an `@` that could be several, wherever the cursor is.
  private static func tie(in prompt: Prompt, _ search: PromptSearch) -> (
    range: Range<Int>, candidates: [Candidate]
  )? {
    let characters = Array(prompt.field.text)
    for at in characters.indices where characters[at] == "@" && !prompt.isChosen(at: at) {
      let end = characters[at...].firstIndex(of: " ") ?? characters.count
      let several = search.tie(String(characters[(at + 1)..<end]))
      if several.count > 1 { return (at..<end, several) }
    }
    return nil
  }
}

/// Looks up whom a verb may be given by name.
struct PromptSearch {
  private let verb: Verb
  private let prompt: Prompt
  private let context: ScreenContext
  private let person: Ref<Person>?
  /// Whose colleagues come first where it is not those of whoever works here.
  private let near: Ref<Professional>?

  init(_ verb: Verb, _ prompt: Prompt, _ context: ScreenContext) {
    (self.verb, self.prompt, self.context) = (verb, prompt, context)
    person = prompt.subjects.first.flatMap { context.view.person(ofSubject: $0) }
    near =
      prompt.asking.near.flatMap { context.view.record.professional(named: $0) }
      ?? prompt.subjects.first.flatMap { context.view.absentProfessional(ofSubject: $0) }
  }

  private var kinds: Set<WhoKind> {
    if near != nil { return [.professional] }
    return verb.name.hasPrefix("action ")
      ? Set(WhoKind.allCases)
      : verb.name.hasPrefix("circle ") ? [.professional, .organisation] : [.professional]
  }

  private var search: WhoSearch {
    WhoSearch(context.view, person: person, asker: near ?? context.author, me: context.author)
  }

  /// Whoever fits a name, the nearest first.
  func candidates(_ name: String, limit: Int) -> [PromptNames.Candidate] {
    let view = context.view
    let suggestions =
      verb.name.hasPrefix("lead ") && prompt.subjects.count == 1
      ? person.map { view.leadSuggestions(for: $0) } ?? [] : []
    if name.isEmpty, !suggestions.isEmpty { return suggestions.prefix(limit).map(candidate) }
    let themselves = near.map { view.record.id($0) }
    return search.candidates(name, among: kinds, limit: limit + 1, in: view)
      .filter { $0.id != themselves }.prefix(limit)
      .map { found in
        // Who is found by name is who the words are read as; what speaks for them is said all the same.
        suggestions.first { $0.id == found.id }.map(candidate) ?? candidate(found)
      }
  }

  /// Everybody whom a name fits equally well; empty where it is one, or none.
  func tie(_ name: String) -> [PromptNames.Candidate] {
    guard case .tie(let several) = search.best(name, among: kinds, in: context.view) else { return [] }
    return several.map(candidate)
  }

  /// Whoever a name means beyond doubt; nil where it could be several.
  func one(_ name: String) -> String? {
    guard case .one(let found) = search.best(name, among: kinds, in: context.view) else { return nil }
    return found.id
  }

  private func candidate(_ found: WhoCandidate) -> PromptNames.Candidate {
    let why = near != nil && found.rank == .ownTeam ? "their team" : found.why
    return PromptNames.Candidate(id: found.id, name: found.name, words: found.words, why: why, refused: "")
  }

  private func candidate(_ suggestion: LeadSuggestion) -> PromptNames.Candidate {
    // Who has room and knows the person stands where it is read; where they work may be cut.
    let reasons = suggestion.reasons.map(\.words).filter { $0 != suggestion.load }
    return PromptNames.Candidate(
      id: suggestion.id, name: suggestion.name, words: suggestion.name,
      why: ([suggestion.load] + reasons + [suggestion.workplace]).joined(separator: ", "),
      refused: suggestion.notAllowedBecause ?? "")
  }
}
