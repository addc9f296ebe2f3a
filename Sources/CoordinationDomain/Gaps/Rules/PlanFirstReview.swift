extension GapRule {
  /// A plan that was agreed longer ago than the limit, and no review of it is planned; once it is past a year as well,
  /// ``planReviewOverdue`` says so instead.
  static let planFirstReview = GapRule("plan-first-review", "New plan without a review", of: .plans) {
    draft, row, limits in
    let plan = draft.record.plans.rows[row]
    guard plan.kind == .careAndSupport, let person = draft.livePerson(plan.person),
      !draft.isWatchedOtherwise(person)
    else { return .apart }
    if plan.reviewOn != nil { return .no }
    if let agreed = plan.agreedOn, draft.limits(of: .planReviewOverdue).own.isPassed(since: agreed) {
      return .apart
    }
    return limits.own.finding(since: plan.agreedOn)
  } words: { view, gap in
    "plan agreed \(view.dayAndDays(gap.since)), not reviewed, and no review is planned"
  }
}
