extension AgendaRule {
  /// Nothing is open, stable, no event within the limit and a plan in date: never enough to talk about somebody.
  static let readyToStepDown = AgendaRule("ready-to-step-down") { draft, row, limit in
    let view = draft.view
    let standing = view.people[row]
    let spell = draft.spell(row)
    if spell.outlook.isEmpty { return .unknown }
    guard standing.openActions == 0, spell.outlook == .stable, spell.status == .active,
      let start = spell.startOn, draft.day - start > limit.value
    else { return .no }
    let hasOpenReferral = view.byPerson.referrals[row].contains {
      !view.state(view.record.referrals.rows[Int($0)]).isClosed
    }
    guard !hasOpenReferral, draft.events(row, within: limit.value, { _ in true }).isEmpty else { return .no }
    let plans = view.byPerson.plans[row].map { view.record.plans.rows[Int($0)] }
    guard let review = plans.compactMap(\.reviewOn).max() else { return .unknown }
    guard review >= draft.day else { return .no }
    return .yes(
      "Nothing open, stable, nothing happened in \(limit.value) days, plan in date to \(view.dayWords(review))",
      .actionOnly)
  }
}
