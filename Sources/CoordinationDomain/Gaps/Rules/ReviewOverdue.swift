extension GapRule {
  /// The review of the person is past its day.
  static let reviewOverdue = GapRule("review-overdue", "Review overdue", of: .people) { draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    guard let review = draft.spell(row).nextReviewOn else { return .unknown }
    return review < draft.today ? limits.own.finding(since: review) : .no
  } words: { view, gap in
    "review was due " + view.dayAndDays(gap.since)
  }
}
