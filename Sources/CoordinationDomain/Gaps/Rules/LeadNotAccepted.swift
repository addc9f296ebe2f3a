extension GapRule {
  /// Somebody was asked to lead and has not said yes; whoever leads goes on until then.
  static let leadNotAccepted = GapRule("lead-not-accepted", "Lead offered, no answer", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let offer = draft.view.people[row].offeredLead
    if offer < 0 { return .apart }
    return limits.own.finding(since: draft.record.careTeam.rows[Int(offer)].startOn)
  } words: { view, gap in
    Phrase.joined([
      view.offerWords(view.people[Int(gap.person)]), gap.since.map { "\(view.today - $0) d" },
    ])
  }
}
