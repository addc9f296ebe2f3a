extension GapRule {
  /// Somebody was asked to lead and has not said yes; whoever leads goes on until then.
  static let leadNotAccepted = GapRule("lead-not-accepted", "Lead offered, no answer", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let offer = draft.view.people[row].offeredLead
    if offer < 0 { return .apart }
    return limits.own.finding(since: draft.record.careTeam.rows[Int(offer)].startOn)
  } words: { view, gap in
    let offer = view.people[Int(gap.person)].offeredLead
    let to = offer < 0 ? nil : view.name(view.record.careTeam.rows[Int(offer)].professional)
    return "offered to \(to ?? "somebody not known") \(view.dayAndDays(gap.since)), neither yes nor no yet"
  }
}
