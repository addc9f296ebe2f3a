extension GapRule {
  /// No plan card; in a care home sooner, from the day of moving in.
  static let noPlan = GapRule("no-plan", "No plan", of: .people, ["care-home"]) { draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    if draft.plans(row).contains(where: { $0.kind != .advanceCare }) { return .no }
    let person = draft.record.people.rows[row]
    let start = draft.spell(row).startOn
    guard person.whereNow == .careHome else { return limits.own.finding(since: start) }
    return limits[1].finding(since: person.whereSince ?? start)
  } words: { view, gap in
    gap.limit == 1
      ? "no plan; in a care home \(view.sinceAndDays(gap.since))"
      : "no plan; on the caseload \(view.sinceAndDays(gap.since))"
  }
}
