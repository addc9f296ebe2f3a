extension GapRule {
  /// On hold for too long; at once without a day to look at it again.
  static let actionOnHold = GapRule("action-on-hold", "Action on hold", of: .actions) { draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    guard action.status == .onHold else { return .no }
    if action.dueOn == nil, action.dueAt == nil { return .yes(since: action.statusOn) }
    return limits.own.finding(since: action.statusOn)
  } words: { view, gap in
    let action = view.record.actions.rows[Int(gap.row)]
    let undated = action.dueOn == nil && action.dueAt == nil ? ", no day to look at it again" : ""
    return Phrase.joined(
      [
        "\(view.gapActionWords(gap)), on hold \(view.sinceAndDays(gap.since))\(undated)",
        view.record.text[action.statusReason],
      ], ": ")
  }
}
