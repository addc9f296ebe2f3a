/// Why a referral may not be closed yet.
///
/// It is not finished when it is sent: it ends with an outcome, or is declined or re-routed, and the referrer
/// hears of it, unless they did not want to.
public struct ReferralClosingRefusal: Error, Hashable, Sendable {
  /// The ways in which it is not finished, or no longer open.
  public enum Reason: Hashable, Sendable {
    case closedAlready, noOutcome, notFedBack
  }

  /// What is missing.
  public var reason: Reason
  /// What is wrong and what would work.
  public var sentence: String
}

extension CareView {
  /// Why a referral may not be closed today; nil where it may.
  public func closingRefusal(_ ref: Ref<Referral>) -> ReferralClosingRefusal? {
    record.referrals[ref].flatMap { closingRefusal(of: $0) }
  }

  /// Why a referral that stands like this may not be closed today; nil where it may.
  func closingRefusal(of referral: Referral) -> ReferralClosingRefusal? {
    let state = state(referral)
    let service = name(referral.service) ?? "the service"
    switch state.stage {
    case .closed:
      let on = state.since.map { " on " + dayWords($0) } ?? ""
      return ReferralClosingRefusal(reason: .closedAlready, sentence: "It was closed\(on).")
    case .fedBack: return nil
    case .sent, .acknowledged, .accepted, .started:
      return ReferralClosingRefusal(
        reason: .noOutcome,
        sentence: "Nothing says yet how the referral to \(service) ended: it \(state.waitsFor). "
          + "Record the outcome first.")
    case .ended, .declined, .rerouted:
      guard state.wantsFeedback else { return nil }
      let who = referrerName(referral) == "Not known" ? "The referrer" : referrerName(referral)
      let by = referral.replyRoute.isEmpty ? "" : ", by " + label(referral.replyRoute)
      return ReferralClosingRefusal(
        reason: .notFedBack,
        sentence: "\(who) has not been told how the referral to \(service) ended. "
          + "Record the feedback\(by), or that the referrer did not want it.")
    }
  }
}
