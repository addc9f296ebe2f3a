extension GapRule {
  /// An unplanned event, and nobody has seen or phoned the person since.
  static let eventNoFollowUp = GapRule("event-no-follow-up", "Unplanned event, not followed up", of: .people)
  {
    draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    let last = draft.view.byPerson.events[row].compactMap { index -> Instant? in
      let event = draft.record.events.rows[Int(index)]
      switch event.kind.known {
      case .edAttendance, .ambulance, .oneOneOne, .fall:
        return event.at.flatMap { $0 <= draft.now ? $0 : nil }
      default: return nil
      }
    }.max()
    guard let last else { return .apart }
    if draft.contact(with: row, after: last) != nil { return .no }
    return limits.own.finding(since: draft.day(last))
  } words: { view, gap in
    let event = view.byPerson.events[Int(gap.person)].map { view.record.events.rows[Int($0)] }.last { event in
      event.kind != .discharge && event.at.map { view.local($0).day } == gap.since
    }
    return
      "\(event.map { view.label($0.kind) } ?? "an event") \(view.sinceAndDays(gap.since)), nobody has seen or phoned them since"
  }
}
