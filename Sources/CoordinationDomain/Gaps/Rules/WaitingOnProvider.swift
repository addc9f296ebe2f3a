extension GapRule {
  /// No answer and no chase; a chase starts the reminder again but not the age.
  static let waitingOnProvider = GapRule("waiting-on-provider", "Waiting on another provider", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    guard action.status == .requested || action.status == .accepted else { return .no }
    let lead = draft.view.lead(draft.view.standing(action.person))
    if let own = draft.view.organisation(of: lead), own == action.ownerOrganisation { return .apart }
    guard let asked = action.raisedOn else { return .unknown }
    return limits.own.isPassed(since: max(asked, action.chasedOn ?? asked)) ? .yes(since: asked) : .no
  } words: { view, gap in
    let action = view.record.actions.rows[Int(gap.row)]
    return Phrase.joined([
      "\(view.gapActionWords(gap)), asked \(view.sinceAndDays(gap.since))",
      view.chaseWords(action) ?? "never chased",
    ])
  }
}
