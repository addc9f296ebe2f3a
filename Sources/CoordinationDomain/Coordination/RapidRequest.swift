/// Requests at the front door that have to be met within hours.
extension CareView {
  /// Received, and not decided by now.
  package func isUndecided(_ intake: Intake) -> Bool {
    guard intake.receivedAt.map({ $0 <= moment.now }) ?? true else { return false }
    if let decided = intake.decidedAt { return decided > moment.now }
    return intake.decision.isEmpty
  }

  /// How urgent an intake is: as triaged, else as asked.
  package func urgency(_ intake: Intake) -> Code<Priority> {
    intake.urgencyTriaged.isEmpty ? intake.urgencyAsked : intake.urgencyTriaged
  }

  /// When help within two hours that was asked for is due; nil where a request asks for none or has been decided.
  ///
  /// By `intake-unmet.2-hour` of the rules, after the urgent community response standard of NHS England, which counts
  /// from the referral.
  func rapidDue(_ intake: Intake) -> Instant? {
    guard isUndecided(intake), urgency(intake) == .twoHour, let received = intake.receivedAt,
      let seconds = RuleLimits.gap("intake-unmet.2-hour", record)?.clockSeconds
    else { return nil }
    return received + seconds
  }
}
