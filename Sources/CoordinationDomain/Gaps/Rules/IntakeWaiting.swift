extension GapRule {
  /// Something that came in and nobody has looked at.
  static let intakeWaiting = GapRule(
    "intake-waiting", "Request not looked at", of: .intake, ["2-hour", "routine"]
  ) { draft, row, limits in
    guard let intake = draft.openIntake(row) else { return .apart }
    guard let received = intake.receivedAt else { return .unknown }
    if draft.isDecided(intake) || intake.triagedBy != nil { return .no }
    // Nobody has looked at it, so how urgent it is is what was asked for.
    let limit = intake.urgencyAsked == .twoHour ? limits[1] : limits[2]
    return limit.finding(since: received, on: draft.day(received))
  } words: { view, gap in
    view.gapIntakeWords(gap) + ", nobody has looked at it"
  }
}
