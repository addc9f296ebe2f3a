extension GapRule {
  /// A new plan without a day for its first review.
  static let planFirstReview = GapRule("plan-first-review", "New plan not reviewed", of: .plans) {
    draft, row, limits in
    let plan = draft.record.plans.rows[row]
    guard plan.kind == .careAndSupport, draft.livePerson(plan.person) != nil else { return .apart }
    if plan.reviewOn != nil { return .no }
    return limits.own.finding(since: plan.agreedOn)
  } words: { view, gap in
    "plan agreed \(view.sinceAndDays(gap.since)), no review and none planned"
  }
}
