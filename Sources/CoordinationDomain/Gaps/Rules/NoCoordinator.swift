extension GapRule {
  /// Nobody coordinates, or whoever did no longer works here.
  static let noCoordinator = GapRule("no-coordinator", "No care coordinator", of: .people) {
    draft, row, limits in
    let standing = draft.view.people[row]
    guard standing.isLive else { return .apart }
    var ended: Day?
    if standing.coordinator >= 0 {
      let holder = draft.record.careTeam.rows[Int(standing.coordinator)].professional
      guard let leaves = draft.record.professionals[holder]?.activeTo, leaves <= draft.today else {
        return .no
      }
      ended = leaves
    }
    for index in draft.view.byPerson.careTeam[row] {
      let member = draft.record.careTeam.rows[Int(index)]
      guard member.role == .coordinator, let end = member.endOn, end <= draft.today else { continue }
      ended = max(ended ?? end, end)
    }
    guard let start = draft.spell(row).startOn else { return .unknown }
    return limits.own.finding(since: max(start, ended ?? start))
  } words: { view, gap in
    "no care coordinator \(view.sinceAndDays(gap.since))"
  }
}
