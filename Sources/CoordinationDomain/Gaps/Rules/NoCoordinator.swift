extension GapRule {
  /// Nobody coordinates.
  static let noCoordinator = GapRule("no-coordinator", "No care coordinator", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    if draft.view.people[row].coordinator >= 0 { return .no }
    let ended = draft.view.byPerson.careTeam[row].compactMap { index -> Day? in
      let member = draft.record.careTeam.rows[Int(index)]
      return member.role == .coordinator ? member.endOn.flatMap { $0 <= draft.today ? $0 : nil } : nil
    }.max()
    let start = draft.spell(row).startOn
    return limits.own.finding(since: ended.map { ended in start.map { max($0, ended) } ?? ended } ?? start)
  } words: { view, gap in
    "no care coordinator \(view.sinceAndDays(gap.since))"
  }
}
