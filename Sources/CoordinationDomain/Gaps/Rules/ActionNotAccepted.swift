extension GapRule {
  /// Whoever was asked has not said yes or no.
  static let actionNotAccepted = GapRule("action-not-accepted", "Action not answered", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    return action.status == .requested ? limits.own.finding(since: action.statusOn ?? action.raisedOn) : .no
  } words: { view, gap in
    "\(view.gapActionWords(gap)), asked \(view.dayAndDays(gap.since)), neither yes nor no yet"
  }
}
