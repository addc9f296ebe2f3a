extension GapRule {
  /// A voluntary organisation gives wider support, and nothing says that it may be told.
  ///
  /// Those that give care, such as
  /// a hospice, may rest on what is implied and are of another kind.
  static let voluntaryNoBasis = GapRule(
    "voluntary-no-basis", "Wider support without a basis to share", of: .people
  ) { draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let involved = draft.view.voluntaryOrganisations(around: row)
    if involved.isEmpty { return .apart }
    let person = draft.record.people.ref(at: row)
    let without = involved.filter { !draft.view.mayHear($0.organisation, about: person) }
    if without.isEmpty { return .no }
    return limits.own.finding(since: without.compactMap(\.since).min())
  } words: { view, gap in
    let person = view.record.people.ref(at: Int(gap.person))
    let names = view.voluntaryOrganisations(around: Int(gap.person))
      .filter { !view.mayHear($0.organisation, about: person) }.map { view.name($0.organisation) }
    return
      "\(Phrase.joined(names)) in the circle \(view.sinceAndDays(gap.since)), no explicit basis to share recorded"
  }
}

extension CareView {
  /// Voluntary organisations in somebody's circle, themselves or by a member of theirs, and since when.
  fileprivate func voluntaryOrganisations(
    around person: Int
  ) -> [(organisation: Ref<Organisation>, since: Day?)] {
    var found: [(organisation: Ref<Organisation>, since: Day?)] = []
    for index in byPerson.careTeam[person] {
      let member = record.careTeam.rows[Int(index)]
      guard runs(member.startOn, member.endOn, on: today), member.status.isInForce,
        let organisation = member.organisation ?? organisation(of: member.professional),
        record.organisations[organisation]?.kind.known == .voluntary,
        !found.contains(where: { $0.organisation == organisation })
      else { continue }
      found.append((organisation, member.startOn))
    }
    return found
  }
}
