extension GapRule {
  /// No GP practice is known; help to register is an action.
  static let notRegistered = GapRule("not-registered", "No GP practice known", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    if draft.record.people.rows[row].practice != nil { return .no }
    return limits.own.finding(since: draft.spell(row).startOn)
  } words: { view, gap in
    "no GP practice known, on the caseload \(view.sinceAndDays(gap.since))"
  }
}
