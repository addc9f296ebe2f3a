extension AgendaRule {
  /// Referrals that came back declined or re-routed and still stand so, more than the limit.
  static let referralReturned = AgendaRule("referral-returned") { draft, row, limit in
    let returned = draft.view.byPerson.referrals[row].compactMap { index -> Referral? in
      let referral = draft.view.record.referrals.rows[Int(index)]
      let stage = draft.view.state(referral).stage
      return stage == .declined || stage == .rerouted ? referral : nil
    }
    guard returned.count > limit.value, let last = returned.last else { return .no }
    return .yes(
      "\(returned.count) referrals returned, the last from \(draft.view.name(last.service) ?? "a service not known")"
    )
  }
}
