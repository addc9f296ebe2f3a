extension GapRule {
  /// Sent back, and nobody holds it.
  static let actionDeclined = GapRule("action-declined", "Action declined, nobody holds it", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    guard action.status == .declined, action.holderMeanwhile == nil else { return .no }
    return limits.own.finding(since: action.statusOn)
  } words: { view, gap in
    let reason = view.record.text[view.record.actions.rows[Int(gap.row)].statusReason]
    return Phrase.joined(
      ["\(view.gapActionWords(gap)), declined \(view.dayAndDays(gap.since))", reason], ": ")
  }
}
