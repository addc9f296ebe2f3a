extension GapRule {
  /// An organisation answers for it, but nobody by name; urgent ones at once.
  static let actionNoName = GapRule("action-no-name", "Action without a name", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    if action.owner != nil { return .no }
    if action.isRapid { return .yes(since: action.raisedOn) }
    return limits.own.finding(since: action.raisedOn)
  } words: { view, gap in
    "\(view.gapActionWords(gap)), nobody by name \(view.sinceAndDays(gap.since))"
  }
}
