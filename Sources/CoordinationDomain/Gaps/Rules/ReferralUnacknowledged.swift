extension GapRule {
  /// Sent, and nobody has said that it arrived.
  static let referralUnacknowledged = GapRule(
    "referral-unacknowledged", "Referral not acknowledged", of: .referrals, ["2-hour", "2-day"]
  ) { draft, row, limits in
    let referral = draft.record.referrals.rows[row]
    guard draft.livePerson(referral.person) != nil else { return .apart }
    guard draft.view.state(referral).stage == .sent else { return .no }
    guard let sent = referral.sentAt else { return .unknown }
    if sent > draft.now { return .apart }
    let limit: GapLimits.Limit
    switch referral.urgency.known {
    case .twoHour: limit = limits[1]
    // Has no limit of its own, and cannot wait longer than what is less urgent.
    case .twentyFourHour, .twoDay: limit = limits[2]
    case .routine, nil: limit = limits.own
    }
    return limit.finding(since: sent, on: draft.day(sent))
  } words: { view, gap in
    let referral = view.record.referrals.rows[Int(gap.row)]
    let sent =
      gap.limit == 0
      ? view.dayAndDays(gap.since) : referral.sentAt.map { view.timeWords($0) } ?? "at a time not known"
    return "\(view.gapReferralWords(gap)), sent \(sent), nobody has said that it arrived"
  }
}

extension CareView {
  /// Where the referral of a gap went.
  func gapReferralWords(_ gap: Gap) -> String {
    "referral to \(name(record.referrals.rows[Int(gap.row)].service) ?? "a service not known")"
  }
}
