extension GapRule {
  /// The lead's teams work for another locality; a team for the whole borough is of every one.
  static let leadOtherLocality = GapRule("lead-other-locality", "Lead from another locality", of: .people) {
    draft, row, limits in
    let standing = draft.view.people[row]
    guard standing.isLive, standing.lead >= 0 else { return .apart }
    let member = draft.record.careTeam.rows[Int(standing.lead)]
    let lead = member.professional.flatMap { draft.record.professionals.row(of: $0) }
    guard let own = standing.locality, let lead,
      let team = draft.record.teams[draft.record.professionals.rows[lead].team]
    else { return .unknown }
    guard let theirs = team.locality else { return .apart }
    let others = draft.view.secondTeams(lead).map { draft.record.teams.rows[$0].locality }
    if theirs == own || others.contains(where: { $0 == own || $0 == nil }) { return .no }
    // Whoever was moved by an override has another locality since then.
    let moved = draft.record.people.rows[row].localityOverrideFrom.flatMap { $0 <= draft.today ? $0 : nil }
    return limits.own.finding(since: member.startOn.map { max($0, moved ?? $0) })
  } words: { view, gap in
    let lead = view.lead(view.people[Int(gap.person)])
    let theirs = view.name(view.record.teams[view.record.professionals[lead]?.team]?.locality)
    return Phrase.joined([
      view.name(lead), "works for \(theirs ?? "another locality"), leads \(view.sinceAndDays(gap.since))",
    ])
  }
}
