extension GapRule {
  /// An organisation answers for it, but nobody by name who still works; at once where it is urgent, or where not
  /// even an organisation answers for it.
  static let actionNoName = GapRule("action-no-name", "Action without a name", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    if draft.record.professionals[action.owner]?.isActive(on: draft.today) ?? false { return .no }
    if action.isRapid || action.ownerOrganisation == nil { return .yes(since: action.raisedOn) }
    return limits.own.finding(since: action.raisedOn)
  } words: { view, gap in
    let owner = view.record.actions.rows[Int(gap.row)].owner
    let gone = view.record.professionals[owner].map { "\(view.name($0)) has left" } ?? "nobody by name"
    return "\(view.gapActionWords(gap)), \(gone), asked for \(view.dayAndDays(gap.since))"
  }
}
