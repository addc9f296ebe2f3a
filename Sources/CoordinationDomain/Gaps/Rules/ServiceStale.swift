extension GapRule {
  /// A service that somebody is referred to and whose entry nobody has checked for longer than the limit.
  static let serviceStale = GapRule("service-stale", "Service entry not checked", of: .services) {
    draft, row, limits in
    let service = draft.record.services.rows[row]
    guard service.status == .active else { return .apart }
    return limits.own.finding(since: service.assuredDate)
  } words: { view, gap in
    "\(view.record.text[view.record.services.rows[Int(gap.row)].name]), last checked \(view.sinceAndDays(gap.since))"
  }
}
