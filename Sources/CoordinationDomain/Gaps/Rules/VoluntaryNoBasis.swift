extension GapRule {
  /// A voluntary organisation is involved, and nothing says that it may be told.
  static let voluntaryNoBasis = GapRule(
    "voluntary-no-basis", "Voluntary organisation without a basis", of: .people
  ) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let voluntary = draft.view.voluntaryOrganisations(involvedWith: row)
    if voluntary.isEmpty { return .apart }
    let person = draft.record.people.ref(at: row)
    guard let first = voluntary.first(where: { !draft.view.mayHear($0.organisation, about: person) }) else {
      return .no
    }
    return limits.own.finding(since: first.since)
  } words: { view, gap in
    let person = view.record.people.ref(at: Int(gap.person))
    let names = view.voluntaryOrganisations(involvedWith: Int(gap.person))
      .filter { !view.mayHear($0.organisation, about: person) }.map { view.name($0.organisation) ?? "" }
    return
      "\(names.joined(separator: ", ")) involved \(view.sinceAndDays(gap.since)), no explicit basis recorded"
  }
}

extension CareView {
  /// Voluntary organisations in somebody's circle, themselves or by a member of theirs, and since when.
  func voluntaryOrganisations(involvedWith person: Int) -> [(organisation: Ref<Organisation>, since: Day?)] {
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
