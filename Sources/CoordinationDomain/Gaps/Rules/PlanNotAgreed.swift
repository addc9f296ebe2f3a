extension GapRule {
  /// A plan that the person has not agreed to; apart where somebody decides in their best interests.
  static let planNotAgreed = GapRule("plan-not-agreed", "Plan not agreed with the person", of: .plans) {
    draft, row, limits in
    let plan = draft.record.plans.rows[row]
    guard let person = draft.livePerson(plan.person) else { return .apart }
    let decides = draft.view.sharingInForce(person).contains { $0.basis == .bestInterests }
    if decides { return .apart }
    guard let isAgreed = plan.isAgreedWithPerson else { return .unknown }
    return isAgreed ? .no : limits.own.finding(since: plan.agreedOn ?? draft.spell(person).startOn)
  } words: { view, gap in
    "\(Phrase.sentence(view.label(view.record.plans.rows[Int(gap.row)].kind))) plan not agreed with the person, \(view.sinceAndDays(gap.since))"
  }
}
