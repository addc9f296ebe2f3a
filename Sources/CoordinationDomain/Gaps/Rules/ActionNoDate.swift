extension GapRule {
  /// Nobody has said when it is due, so it is never late; what is on hold has a rule of its own.
  static let actionNoDate = GapRule("action-no-date", "Action without a date", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row), action.status != .onHold else { return .apart }
    return action.dueOn != nil || action.dueAt != nil ? .no : limits.own.finding(since: action.raisedOn)
  } words: { view, gap in
    "\(view.gapActionWords(gap)), no date, asked for \(view.dayAndDays(gap.since))"
  }
}
