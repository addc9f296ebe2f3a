/// The search behind the who picker and what follows `@`: professionals who work here today, and active
/// teams and organisations.
///
/// Made once for a person and whoever asks; it keeps folded names and references, not the view. The nearer
/// rank goes first, within a rank the better match. With one or two letters the middle of a word counts
/// only where nothing begins with them: `@ad` is Adeyemi before Nadia. Fuzzy matches are looked for only
/// where there is no other.
public struct WhoSearch: Sendable {
  /// Letters from which on the middle of a word counts as well as its beginning.
  ///
  /// JUDGEMENT: two letters stand somewhere in too many names.
  static let lettersForInside = 3

  /// How many of a tie are named.
  static let mostOfTie = 12

  let names: WhoNames
  private let closeness: WhoCloseness
  /// Whom `@me` means.
  private let me: Who?

  /// Makes ready for `person`, if it is about one, and `asker`, if somebody is signed in: whose colleagues come first.
  ///
  /// `@me` is `me`, the asker where that is nil.
  public init(
    _ view: CareView, person: Ref<Person>?, asker: Ref<Professional>?, me: Ref<Professional>? = nil
  ) {
    self.me = (me ?? asker).map { .professional($0) }
    closeness = WhoCloseness(view, person: person, asker: asker)
    names = WhoNames(view, closeness)
  }

  /// Whoever fits what was typed, nearest first, at most `limit`; nothing typed fits everybody.
  public func candidates(
    _ typed: String, among kinds: Set<WhoKind> = Set(WhoKind.allCases), limit: Int = 12, in view: CareView
  ) -> [WhoCandidate] {
    let hits = hits(typed, kinds, view)
    return told(hits.prefix(limit), in: view)
  }

  /// The single best answer to what was typed.
  public func best(
    _ typed: String, among kinds: Set<WhoKind> = Set(WhoKind.allCases), in view: CareView
  ) -> WhoChoice {
    if WhoSearch.plain(typed).isEmpty { return .none }
    let hits = hits(typed, kinds, view)
    guard let top = hits.first else { return .none }
    // Enough of a tie to choose from; a longer one wants more letters.
    let equals = hits.prefix { $0.rank == top.rank && $0.match == top.match }.prefix(WhoSearch.mostOfTie)
    if equals.count == 1, let one = told(equals, in: view).first { return .one(one) }
    return .tie(told(equals, in: view))
  }

  // MARK: Finding

  private func hits(_ typed: String, _ kinds: Set<WhoKind>, _ view: CareView) -> [WhoHit] {
    let text = WhoSearch.plain(typed)
    if let known = withId(text, view) ?? (Folding.fold(String(text)) == Array("me".utf8) ? me : nil) {
      return names.entries.indices.filter { names.entries[$0].who == known && kinds.contains(known.kind) }
        .map { WhoHit(names.entries[$0], at: $0, .whole) }
    }
    let login = withLogin(text, view)
    let query = WhoQuery(text)
    for depth in WhoQuery.Depth.allCases {
      var hits = names.hits(query, depth, kinds)
      if let login, let entry = names.entries.firstIndex(where: { $0.who == login }) {
        hits.removeAll { $0.entry == entry }
        if kinds.contains(.professional) { hits.append(WhoHit(names.entries[entry], at: entry, .whole)) }
      }
      if !hits.isEmpty { return withoutOnlyTeams(hits, view).sorted { $0.order < $1.order } }
    }
    return []
  }

  /// Without the team of an organisation that has no other: both names mean the same people.
  private func withoutOnlyTeams(_ hits: [WhoHit], _ view: CareView) -> [WhoHit] {
    let organisations = Set(
      hits.compactMap { hit -> Ref<Organisation>? in
        guard case .organisation(let ref) = names.entries[hit.entry].who else { return nil }
        return ref
      })
    if organisations.isEmpty { return hits }
    let record = view.record
    return hits.filter { hit in
      guard case .team(let ref) = names.entries[hit.entry].who, let owner = record.teams[ref]?.organisation,
        organisations.contains(owner)
      else { return true }
      return record.teams.rows.count { $0.organisation == owner && $0.isActive != false } > 1
    }
  }

  /// Without the `@` and blanks around it.
  private static func plain(_ typed: String) -> Substring {
    var text = typed[...]
    while text.first == " " || text.first == "@" { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return text
  }

  /// Who bears an id, of whichever table.
  private func withId(_ text: Substring, _ view: CareView) -> Who? {
    guard text.contains("-") || text.contains(where: \.isNumber) else { return nil }
    let id = text.uppercased()
    let record = view.record
    return record.professionals.find(id.utf8, in: record).map { .professional($0) }
      ?? record.teams.find(id.utf8, in: record).map { .team($0) }
      ?? record.organisations.find(id.utf8, in: record).map { .organisation($0) }
      ?? record.organisations.rows.firstIndex { record.text[$0.odsCode] == id }
      .map { .organisation(record.organisations.ref(at: $0)) }
  }

  private func withLogin(_ text: Substring, _ view: CareView) -> Who? {
    if text.isEmpty { return nil }
    let login = Array(text.lowercased().utf8)
    let record = view.record
    return record.professionals.rows.firstIndex { professional in
      Int(professional.login.length) == login.count
        && record.text.withBytes(professional.login) { $0.elementsEqual(login) }
    }.map { .professional(record.professionals.ref(at: $0)) }
  }

  // MARK: Words

  private func told(_ hits: some Sequence<WhoHit>, in view: CareView) -> [WhoCandidate] {
    var candidates = hits.map { hit in
      let who = names.entries[hit.entry].who
      var why = closeness.why(who, hit.rank)
      if hit.match == .fuzzy { why = Phrase.joined([why, "spelt differently"]) }
      return WhoCandidate(
        who: who, id: view.id(who), rank: hit.rank, match: hit.match, name: view.name(who),
        words: view.words(who), why: why)
    }
    var seen: [String: Int] = [:]
    for candidate in candidates { seen[candidate.words, default: 0] += 1 }
    for i in candidates.indices where seen[candidates[i].words, default: 0] > 1 {
      candidates[i].words += ", " + candidates[i].id
    }
    return candidates
  }
}

extension CareView {
  /// The id that files know them by.
  package func id(_ who: Who) -> String {
    switch who {
    case .professional(let ref): record.id(ref)
    case .team(let ref): record.id(ref)
    case .organisation(let ref): record.id(ref)
    }
  }

  /// `DN Adeyemi, F`, `Community Nursing NE`, `ELFT`.
  package func name(_ who: Who) -> String {
    switch who {
    case .professional(let ref): name(ref) ?? "Not known"
    case .team(let ref): name(ref) ?? "Not known"
    case .organisation(let ref): name(ref) ?? "Not known"
    }
  }

  /// `DN Adeyemi, Femi, District nurse, Community Nursing NE, ELFT, away, back Mon 23-Nov, nobody covers`.
  package func words(_ who: Who) -> String {
    switch who {
    case .professional(let ref):
      guard let professional = record.professionals[ref] else { return record.id(ref) }
      let role = record.text[professional.role]
      let family = record.text[professional.familyName]
      return Phrase.joined([
        role.isEmpty ? family : role + " " + family, record.text[professional.givenName],
        record.text[professional.roleTitle], workplace(ref), awayWords(ref),
      ])
    case .team(let ref):
      let team = record.teams[ref]
      return Phrase.joined([
        name(ref), name(team?.organisation), "team for " + (name(team?.locality) ?? "the whole borough"),
      ])
    case .organisation(let ref):
      guard let organisation = record.organisations[ref] else { return record.id(ref) }
      let full = record.text[organisation.name]
      return Phrase.joined([name(ref), full == name(ref) ? nil : full, label(organisation.kind)])
    }
  }
}
