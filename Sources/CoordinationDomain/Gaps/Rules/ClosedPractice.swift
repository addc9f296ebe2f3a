extension GapRule {
  /// The practice has closed, and nobody knows where the person went.
  static let closedPractice = GapRule("closed-practice", "Practice has closed", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), let ref = draft.record.people.rows[row].practice else { return .apart }
    guard let practice = draft.record.practices[ref] else { return .unknown }
    let isClosed = practice.status == .closed && practice.closedOn.map { $0 <= draft.today } ?? true
    return isClosed ? limits.own.finding(since: practice.closedOn) : .no
  } words: { view, gap in
    let practice = view.name(view.record.people.rows[Int(gap.person)].practice) ?? "the practice"
    return "\(practice) closed \(view.dayAndDays(gap.since)), no other practice known"
  }
}
