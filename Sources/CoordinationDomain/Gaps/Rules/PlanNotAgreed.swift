extension GapRule {
  /// A plan that the person has not agreed to; apart where a best-interests decision is recorded.
  ///
  /// A carer's plan is not
  /// the person's to agree to.
  static let planNotAgreed = GapRule("plan-not-agreed", "Plan not agreed with the person", of: .plans) {
    draft, row, limits in
    let plan = draft.record.plans.rows[row]
    guard plan.kind != .carer, plan.completeness != PlanCompleteness.none,
      let person = draft.livePerson(plan.person)
    else { return .apart }
    guard let isAgreed = plan.isAgreedWithPerson else { return .unknown }
    if isAgreed { return .no }
    if draft.view.sharingInForce(person).contains(where: { $0.basis == .bestInterests }) { return .apart }
    return limits.own.finding(since: plan.agreedOn ?? draft.spell(person).startOn)
  } words: { view, gap in
    let plan = view.record.plans.rows[Int(gap.row)]
    let kind = Phrase.plain(view.label(plan.kind))
    return plan.agreedOn == nil
      ? "\(kind) plan not agreed with the person, on the caseload \(view.sinceAndDays(gap.since))"
      : "\(kind) plan of \(view.dayAndDays(gap.since)) not agreed with the person"
  }
}
