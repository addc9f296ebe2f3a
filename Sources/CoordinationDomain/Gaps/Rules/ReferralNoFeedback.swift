extension GapRule {
  /// It has ended, and the referrer has not been told.
  static let referralNoFeedback = GapRule("referral-no-feedback", "Referrer not told", of: .referrals) {
    draft, row, limits in
    let referral = draft.record.referrals.rows[row]
    guard draft.livePerson(referral.person) != nil else { return .apart }
    let state = draft.view.state(referral)
    guard state.stage >= .declined, state.wantsFeedback else { return .apart }
    return state.isWaitingForFeedback ? limits.own.finding(since: state.since) : .no
  } words: { view, gap in
    let referral = view.record.referrals.rows[Int(gap.row)]
    let stage = Phrase.plain(view.state(referral).stage.label.lowercased())
    return Phrase.joined([
      view.gapReferralWords(gap), "\(stage) \(view.dayAndDays(gap.since))",
      "\(view.referrerName(referral)) waits to hear",
    ])
  }
}
