extension GapRule {
  /// A plan past its own day of review, or agreed longer ago than the limit and nothing earlier was planned.
  static let planReviewOverdue = GapRule("plan-review-overdue", "Plan review overdue", of: .plans) {
    draft, row, limits in
    let plan = draft.record.plans.rows[row]
    guard let person = draft.livePerson(plan.person), !draft.isWatchedOtherwise(person) else { return .apart }
    if let review = plan.reviewOn {
      if review < draft.today { return .yes(since: review) }
      return plan.agreedOn.map { limits.own.finding(since: $0) } ?? .no
    }
    return limits.own.finding(since: plan.agreedOn)
  } words: { view, gap in
    let plan = view.record.plans.rows[Int(gap.row)]
    let kind = Phrase.plain(view.label(plan.kind))
    guard let review = plan.reviewOn, review < view.today else {
      return "\(kind) plan agreed \(view.dayAndDays(gap.since)), not reviewed since"
    }
    return "\(kind) plan was to be reviewed \(view.dayAndDays(review))"
  }
}
