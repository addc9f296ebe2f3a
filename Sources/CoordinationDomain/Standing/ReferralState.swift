/// How far a referral has come.
///
/// It is not finished when it is sent: the referrer must be told how it ended, unless they did not want it.
public enum ReferralStage: Int, Sendable, Comparable, CaseIterable {
  case sent, acknowledged, accepted, started, declined, rerouted, ended, fedBack, closed

  /// The words shown.
  public var label: String {
    switch self {
    case .sent: "sent"
    case .acknowledged: "acknowledged"
    case .accepted: "accepted"
    case .started: "first contact made"
    case .declined: "DECLINED"
    case .rerouted: "re-routed"
    case .ended: "outcome known"
    case .fedBack: "referrer told"
    case .closed: "closed"
    }
  }

  /// Earlier stages are smaller.
  public static func < (a: ReferralStage, b: ReferralStage) -> Bool { a.rawValue < b.rawValue }
}

/// Where a referral stands on a day: derived from its dates, never stored.
public struct ReferralState: Sendable, Hashable {
  /// The furthest stage whose date has come.
  public var stage: ReferralStage
  /// The day that stage was reached; nil where no date says.
  public var since: Day?
  /// Whether the referrer wants to hear back.
  public var wantsFeedback: Bool

  /// How a referral stands at a moment; dates that lie ahead of it do not count yet.
  init(_ referral: Referral, at moment: Moment) {
    func day(_ instant: Instant?) -> Day? {
      instant.flatMap { $0 <= moment.now ? moment.zone.local($0).day : nil }
    }
    func past(_ day: Day?) -> Day? { day.flatMap { $0 <= moment.today ? $0 : nil } }
    wantsFeedback = referral.replyRoute != ReplyRoute.none
    if let closed = past(referral.closedOn) {
      (stage, since) = (.closed, closed)
      return
    }
    if let told = past(referral.fedBackOn) {
      (stage, since) = (.fedBack, told)
      return
    }
    let outcomeOn = past(referral.outcomeOn)
    if outcomeOn != nil || (referral.outcomeOn == nil && !referral.outcome.isEmpty) {
      (stage, since) = (.ended, outcomeOn)
      return
    }
    let declined = day(referral.declinedAt)
    let accepted = day(referral.acceptedAt)
    // A service may say no and later yes, or the other way round: the later word counts, on one day the no.
    let standsDeclined = declined.map { no in accepted.map { no >= $0 } ?? true } ?? false
    if !referral.reroutedTo.isEmpty, declined != nil || accepted == nil {
      (stage, since) = (.rerouted, declined ?? day(referral.acknowledgedAt) ?? day(referral.sentAt))
    } else if standsDeclined {
      (stage, since) = (.declined, declined)
    } else if let first = day(referral.firstContactAt) {
      (stage, since) = (.started, first)
    } else if let accepted {
      (stage, since) = (.accepted, accepted)
    } else if let known = day(referral.acknowledgedAt) {
      (stage, since) = (.acknowledged, known)
    } else {
      (stage, since) = (.sent, day(referral.sentAt))
    }
  }

  /// Whether nothing more is to be done.
  public var isClosed: Bool { stage == .closed }

  /// Whether the referrer wants to be told how it ended and has not been.
  public var isWaitingForFeedback: Bool {
    wantsFeedback && (stage == .ended || stage == .declined || stage == .rerouted)
  }

  /// What has to happen next; empty where it is closed.
  public var waitsFor: String {
    switch stage {
    case .sent: "waits for a reply"
    case .acknowledged: "waits for yes or no"
    case .accepted: "waits for first contact"
    case .started: "waits for the outcome"
    case .ended, .declined, .rerouted: wantsFeedback ? "REFERRER NOT TOLD" : "to be closed"
    case .fedBack: "to be closed"
    case .closed: ""
    }
  }
}

extension CareView {
  /// How a referral stands today.
  package func state(_ referral: Referral) -> ReferralState { ReferralState(referral, at: moment) }

  /// Who referred: our colleague, or the name that was written.
  package func referrerName(_ referral: Referral) -> String {
    let written = record.text[referral.referrerName]
    return name(referral.referrer) ?? (written.isEmpty ? "Not known" : written)
  }
}
