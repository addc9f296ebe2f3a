extension RecordCheck {
  /// Referrals: steps in their order, and none closed before the referrer has heard.
  mutating func checkReferrals() {
    for referral in record.referrals.rows {
      if referral.referrer == nil, referral.referrerName.isEmpty {
        report(
          .warning, referral, "referrer_name", "nobody is named as the referrer",
          "Expected referrer_professional_id or referrer_name.")
      }
      checkClosing(of: referral)
      if referral.declinedAt != nil, referral.declineReason.isEmpty {
        report(
          .warning, referral, "decline_reason", "the referral was declined and nothing says why",
          "Expected the reason.")
      }
      if !referral.outcome.isEmpty, referral.outcomeOn == nil {
        report(
          .warning, referral, "outcome_on", "the outcome has no date", "Expected the day of the outcome.")
      }
      guard let sent = referral.sentAt else { continue }
      if sent > now {
        report(
          .error, referral, "sent_at", "the referral is sent later than now",
          "Expected a time that has passed.")
      }
      for (column, at) in [
        ("acknowledged_at", referral.acknowledgedAt), ("accepted_at", referral.acceptedAt),
        ("declined_at", referral.declinedAt), ("first_contact_at", referral.firstContactAt),
      ] {
        if let at, at < sent {
          report(
            .error, referral, column, "\(column) is before sent_at", "Expected a time after it was sent.")
        }
      }
    }
  }

  private mutating func checkClosing(of referral: Referral) {
    guard let closed = referral.closedOn else { return }
    if closed > today { reportFuture(referral, "closed_on", closed) }
    guard let fedBack = referral.fedBackOn else {
      // The reply route none says that the referrer did not want to hear.
      if referral.replyRoute != .none {
        report(
          .error, referral, "fed_back_on", "the referral was closed before the referrer heard of it",
          "Expected the day of the feedback; the reply route none says that they did not want it.")
      }
      return
    }
    if closed < fedBack { reportReversed(referral, "closed_on", closed, before: fedBack, "fed_back_on") }
  }

  /// What arrived at the front door: about somebody, and decided once.
  mutating func checkIntake() {
    for intake in record.intake.rows {
      if intake.person == nil, intake.name.isEmpty, intake.decision != .returned {
        report(
          .error, intake, "name", "the row names nobody", "Expected person_id, or the name that was given.")
      }
      if let decision = intake.decision.known {
        if intake.decidedAt == nil {
          report(
            .error, intake, "decided_at", "the decision \(decision.label) has no time",
            "Expected when it was made.")
        }
        if decision == .returned, intake.reason.isEmpty {
          report(.error, intake, "reason", "it was returned and nothing says why", "Expected the reason.")
        }
        if decision == .referredOn, intake.routedTo.isEmpty {
          report(
            .warning, intake, "routed_to", "it was referred on and nothing says to whom",
            "Expected the organisation or service.")
        }
        if decision == .opened, intake.person == nil {
          report(
            .warning, intake, "person_id", "it was opened and leads to no person",
            "Expected the id of a row of people.csv.")
        }
      } else if intake.decidedAt != nil, intake.decision.isEmpty {
        report(
          .error, intake, "decision", "decided_at is filled and there is no decision",
          "Expected one of: \(IntakeDecision.allCases.map(\.code).joined(separator: ", ")).")
      }
      if let received = intake.receivedAt, let decided = intake.decidedAt, decided < received {
        report(
          .error, intake, "decided_at", "decided_at is before received_at",
          "Expected a time after it arrived.")
      }
      if let first = intake.triagedBy, first == intake.secondTriageBy {
        report(
          .warning, intake, "second_triage_by", "both triages were by \(id(first))",
          "Expected a second person, or empty.")
      }
    }
  }
}
