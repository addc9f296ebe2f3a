extension GapRule {
  /// It is disputed whose it is.
  static let actionDisputed = GapRule("action-disputed", "Action disputed", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    guard let since = action.disputedOn else { return .no }
    return limits.own.finding(since: since)
  } words: { view, gap in
    let holder = view.name(view.record.actions.rows[Int(gap.row)].holderMeanwhile) ?? "NOBODY"
    return
      "\(view.gapActionWords(gap)), disputed \(view.sinceAndDays(gap.since)); \(holder) holds it for now"
  }
}
