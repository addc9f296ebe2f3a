extension GapRule {
  /// Something that came in and nobody has looked at.
  static let intakeWaiting = GapRule(
    "intake-waiting", "Request not looked at", of: .intake, ["2-hour", "routine"]
  ) {
    draft, row, limits in
    let intake = draft.record.intake.rows[row]
    guard let received = intake.receivedAt else { return .unknown }
    if received > draft.now { return .apart }
    if !intake.decision.isEmpty || intake.triagedBy != nil { return .no }
    if intake.urgencyAsked == .twoHour || intake.urgencyTriaged == .twoHour {
      return limits[1].isPassed(since: received) ? .yes(since: draft.day(received), limit: 1) : .no
    }
    return limits[2].finding(since: draft.day(received))
  } words: { view, gap in
    GapWords.intake(view, gap) + ", nobody has looked at it"
  }
}

/// What is said of a request that came in.
enum GapWords {
  static func intake(_ view: CareView, _ gap: Gap) -> String {
    let intake = view.record.intake.rows[Int(gap.row)]
    let name = view.name(intake.person) ?? view.record.text[intake.name]
    let came = intake.receivedAt.map { view.timeWords($0) } ?? "at a time not known"
    return "\(name.isEmpty ? "somebody" : name), came \(came)"
  }
}
