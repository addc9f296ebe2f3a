extension GapRule {
  /// Sent back more often than the limit, whoever sent it back.
  static let referralReturned = GapRule("referral-returned", "Referral returned again", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let states = draft.view.byPerson.referrals[row].map {
      draft.view.state(draft.record.referrals.rows[Int($0)])
    }
    if states.isEmpty { return .apart }
    let returned = states.filter { $0.stage == .declined || $0.stage == .rerouted }
    return returned.count > limits.own.value ? .yes(since: returned.compactMap(\.since).max()) : .no
  } words: { view, gap in
    let returned = view.byPerson.referrals[Int(gap.person)].map { view.record.referrals.rows[Int($0)] }
      .filter { view.state($0).stage == .declined || view.state($0).stage == .rerouted }
    let names = returned.map { view.name($0.service) ?? "a service not known" }
    return "\(returned.count) referrals came back: \(names.joined(separator: ", "))"
  }
}
