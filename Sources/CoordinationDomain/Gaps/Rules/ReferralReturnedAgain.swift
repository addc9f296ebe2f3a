extension GapRule {
  /// Sent back more often than the limit, whoever sent it back, and still standing so.
  static let referralReturned = GapRule("referral-returned", "Referral returned again", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), !draft.view.byPerson.referrals[row].isEmpty else { return .apart }
    var returned = 0
    var last: Day?
    for index in draft.view.byPerson.referrals[row] {
      let state = draft.view.state(draft.record.referrals.rows[Int(index)])
      guard state.isReturned else { continue }
      returned += 1
      last = max(last ?? state.since, state.since ?? last)
    }
    return returned > limits.own.value ? .yes(since: last) : .no
  } words: { view, gap in
    let returned = view.byPerson.referrals[Int(gap.person)].map { view.record.referrals.rows[Int($0)] }
      .filter { view.state($0).isReturned }
    let names = returned.map { view.name($0.service) ?? "a service not known" }
    return
      "\(returned.count) referrals came back, the last \(view.dayAndDays(gap.since)): \(Phrase.joined(names))"
  }
}

extension ReferralState {
  /// Whether it came back and nobody has closed it.
  fileprivate var isReturned: Bool { stage == .declined || stage == .rerouted }
}

/// The later of two days, where both are known.
private func max(_ a: Day?, _ b: Day?) -> Day? {
  guard let a, let b else { return a ?? b }
  return a < b ? b : a
}
