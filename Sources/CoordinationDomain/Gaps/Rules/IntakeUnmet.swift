extension GapRule {
  /// Something urgent that came in and is not answered within its time.
  ///
  /// Never switched off.
  static let intakeUnmet = GapRule(
    "intake-unmet", "Urgent request not met", of: .intake, ["2-hour", "2-day"]
  ) { draft, row, limits in
    guard let intake = draft.openIntake(row) else { return .apart }
    let urgency = intake.urgencyTriaged.isEmpty ? intake.urgencyAsked : intake.urgencyTriaged
    let limit: GapLimits.Limit
    switch urgency.known {
    case .twoHour: limit = limits[1]
    case .twoDay: limit = limits[2]
    case .twentyFourHour, .routine: return .apart
    case nil: return .unknown
    }
    guard let received = intake.receivedAt else { return .unknown }
    return draft.isDecided(intake) ? .no : limit.finding(since: received, on: draft.day(received))
  } words: { view, gap in
    "\(gap.limit == 1 ? "2-hour" : "2-day") request \(view.gapIntakeWords(gap)), no decision yet"
  }
}

extension GapDraft {
  /// A request that has come in, unless it is about somebody who has died.
  func openIntake(_ row: Int) -> Intake? {
    let intake = record.intake.rows[row]
    if let received = intake.receivedAt, received > now { return nil }
    guard let person = intake.person.flatMap({ record.people.row(of: $0) }) else { return intake }
    return view.people[person].isDead ? nil : intake
  }

  /// Whether it was decided, by now, what becomes of a request.
  func isDecided(_ intake: Intake) -> Bool {
    !intake.decision.isEmpty && intake.decidedAt.map { $0 <= now } ?? true
  }
}

extension CareView {
  /// When the request of a gap came; whom it is about stands beside it.
  func gapIntakeWords(_ gap: Gap) -> String {
    "came in " + (record.intake.rows[Int(gap.row)].receivedAt.map { timeWords($0) } ?? "at a time not known")
  }
}
