extension GapRule {
  /// A plan past its own review date; without one, older than the limit.
  static let planReviewOverdue = GapRule("plan-review-overdue", "Plan review overdue", of: .plans) {
    draft, row, limits in
    let plan = draft.record.plans.rows[row]
    guard let person = draft.livePerson(plan.person) else { return .apart }
    if draft.isWatchedOtherwise(person) { return .apart }
    if let review = plan.reviewOn { return review < draft.today ? .yes(since: review) : .no }
    return limits.own.finding(since: plan.agreedOn)
  } words: { view, gap in
    let plan = view.record.plans.rows[Int(gap.row)]
    let kind = view.label(plan.kind)
    return plan.reviewOn == nil
      ? "\(kind) plan agreed \(view.sinceAndDays(gap.since)), never reviewed"
      : "\(kind) plan was to be reviewed \(gap.since.map { view.dayWords($0) } ?? "")"
  }
}
