extension GapRule {
  /// On hold for too long, or without a day to look again.
  static let actionOnHold = GapRule("action-on-hold", "Action on hold", of: .actions) { draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    guard action.status == .onHold else { return .no }
    if action.dueOn == nil, action.dueAt == nil { return .yes(since: action.statusOn) }
    return limits.own.finding(since: action.statusOn)
  } words: { view, gap in
    let reason = view.record.text[view.record.actions.rows[Int(gap.row)].statusReason]
    return "\(view.gapActionWords(gap)), on hold \(view.sinceAndDays(gap.since))"
      + (reason.isEmpty ? "" : ": \(reason)")
  }
}
