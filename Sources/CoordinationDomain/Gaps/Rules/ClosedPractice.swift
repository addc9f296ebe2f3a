extension GapRule {
  /// The practice has closed: where did the person go?
  static let closedPractice = GapRule("closed-practice", "Practice has closed", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    guard let practice = draft.record.practices[draft.record.people.rows[row].practice] else { return .apart }
    guard practice.status == .closed else { return .no }
    return limits.own.finding(since: practice.closedOn)
  } words: { view, gap in
    "\(view.name(view.record.people.rows[Int(gap.person)].practice) ?? "The practice") closed \(gap.since.map { view.dayWords($0) } ?? "on a day not known")"
  }
}
