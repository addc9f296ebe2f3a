extension GapRule {
  /// Sent, and nobody has said that it arrived.
  static let referralUnacknowledged = GapRule(
    "referral-unacknowledged", "Referral not acknowledged", of: .referrals, ["2-hour", "2-day"]
  ) { draft, row, limits in
    let referral = draft.record.referrals.rows[row]
    guard draft.livePerson(referral.person) != nil else { return .apart }
    guard draft.view.state(referral).stage == .sent else { return .no }
    guard let sent = referral.sentAt else { return .unknown }
    switch referral.urgency.known {
    case .twoHour: return limits[1].isPassed(since: sent) ? .yes(since: draft.day(sent), limit: 1) : .no
    case .twoDay: return limits[2].isPassed(since: sent) ? .yes(since: draft.day(sent), limit: 2) : .no
    default: return limits.own.finding(since: draft.day(sent))
    }
  } words: { view, gap in
    "\(view.gapReferralWords(gap)), sent \(view.sinceAndDays(gap.since)), no answer"
  }
}

extension CareView {
  /// Where the referral of a gap went.
  func gapReferralWords(_ gap: Gap) -> String {
    "referral to \(name(record.referrals.rows[Int(gap.row)].service) ?? "a service not known")"
  }
}
