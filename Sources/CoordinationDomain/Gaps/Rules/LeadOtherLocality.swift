extension GapRule {
  /// The lead's team works for another locality; a team for the whole borough does not count.
  static let leadOtherLocality = GapRule("lead-other-locality", "Lead from another locality", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let standing = draft.view.people[row]
    guard standing.lead >= 0 else { return .apart }
    let member = draft.record.careTeam.rows[Int(standing.lead)]
    let team = draft.record.teams[draft.record.professionals[member.professional]?.team]
    guard let theirs = team?.locality, let own = standing.locality else { return .unknown }
    return theirs == own ? .no : limits.own.finding(since: member.startOn)
  } words: { view, gap in
    let standing = view.people[Int(gap.person)]
    let lead = view.lead(standing)
    let team = view.record.teams[view.record.professionals[lead]?.team]
    return
      "\(view.name(lead) ?? "") works for \(view.name(team?.locality) ?? "another locality"), \(view.sinceWords(gap.since))"
  }
}
