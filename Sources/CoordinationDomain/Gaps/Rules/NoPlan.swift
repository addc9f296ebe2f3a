extension GapRule {
  /// No plan card; in a care home sooner, from the day of moving in.
  ///
  /// Somebody in hospital has the ward's plan.
  static let noPlan = GapRule("no-plan", "No plan", of: .people, ["care-home"]) { draft, row, limits in
    guard draft.isLive(row), !draft.view.isInHospital(row) else { return .apart }
    if draft.hasPlan(row, of: .careAndSupport) { return .no }
    let person = draft.record.people.rows[row]
    let start = draft.spell(row).startOn
    guard person.whereNow == .careHome else { return limits.own.finding(since: start) }
    // Not from before we knew the person.
    return limits[1].finding(since: start.map { max($0, person.whereSince ?? $0) })
  } words: { view, gap in
    "no plan known, \(gap.limit == 1 ? "in a care home" : "on the caseload") \(view.sinceAndDays(gap.since))"
  }
}
