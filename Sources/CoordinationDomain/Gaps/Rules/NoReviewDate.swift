extension GapRule {
  /// Nobody has said when the person is reviewed next.
  static let noReviewDate = GapRule("no-review-date", "No review planned", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    let spell = draft.spell(row)
    return spell.nextReviewOn != nil ? .no : limits.own.finding(since: spell.startOn)
  } words: { view, gap in
    "no review planned, on the caseload \(view.sinceAndDays(gap.since))"
  }
}
