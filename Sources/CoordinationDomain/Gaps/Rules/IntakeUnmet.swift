extension GapRule {
  /// Something urgent that came in and is not answered within its time. Never switched off.
  static let intakeUnmet = GapRule(
    "intake-unmet", "Urgent request not met", of: .intake, ["2-hour", "2-day"]
  ) {
    draft, row, limits in
    let intake = draft.record.intake.rows[row]
    let urgency = intake.urgencyTriaged.isEmpty ? intake.urgencyAsked : intake.urgencyTriaged
    guard let received = intake.receivedAt else { return .unknown }
    guard urgency == .twoHour || urgency == .twoDay, received <= draft.now else { return .apart }
    if !intake.decision.isEmpty { return .no }
    let position = urgency == .twoHour ? 1 : 2
    return limits[position].isPassed(since: received)
      ? .yes(since: draft.day(received), limit: position) : .no
  } words: { view, gap in
    GapWords.intake(view, gap) + (gap.limit == 1 ? ", the two hours are over" : ", the two days are over")
  }
}
