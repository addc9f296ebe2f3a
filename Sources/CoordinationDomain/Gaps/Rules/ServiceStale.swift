extension GapRule {
  /// A service that somebody is referred to now, and whose entry or wait nobody has checked for longer than the limit.
  static let serviceStale = GapRule(
    "service-stale", "Entry of a service not checked", of: .services, ["wait"]
  ) { draft, row, limits in
    let service = draft.record.services.rows[row]
    guard service.status == .active || service.status == .temporarilyClosed,
      draft.background.servicesInUse.contains(draft.record.services.ref(at: row))
    else { return .apart }
    let entry = limits.own.finding(since: service.assuredDate)
    if case .yes = entry { return entry }
    let wait = draft.view.directory.entry(at: row).wait
    guard let givenOn = wait?.givenOn, limits[1].isPassed(since: givenOn) else { return entry }
    return .yes(since: givenOn, limit: 1)
  } words: { view, gap in
    let what = gap.limit == 1 ? "its wait was last given" : "its entry was last checked"
    return "people are referred to it, and \(what) \(view.dayAndDays(gap.since))"
  }
}
