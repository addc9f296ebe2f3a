extension GapRule {
  /// An unplanned event, and nobody has seen or phoned the person since; a stay in hospital after it is no gap of its.
  static let eventNoFollowUp = GapRule("event-no-follow-up", "Unplanned event, not followed up", of: .people)
  { draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    var followed = draft.lastContact(with: row)
    var asked: [Instant] = []
    var isUndated = false
    for index in draft.view.byPerson.events[row] {
      let event = draft.record.events.rows[Int(index)]
      let isStay = event.kind == .admission || event.kind == .discharge
      guard isStay || event.needsFollowUp else { continue }
      guard let at = event.at else {
        isUndated = isUndated || !isStay
        continue
      }
      guard at <= draft.now else { continue }
      if isStay { followed = max(followed ?? at, at) } else { asked.append(at) }
    }
    let start = draft.spell(row).startOn
    // What happened before we knew the person was for others to follow up.
    asked.removeAll { at in start.map { draft.view.local(at).day < $0 } ?? false }
    guard !asked.isEmpty else { return isUndated ? .unknown : .apart }
    let first = asked.filter { at in followed.map { at > $0 } ?? true }.min()
    return first.map { limits.own.finding(since: draft.day($0)) } ?? .no
  } words: { view, gap in
    let event = view.byPerson.events[Int(gap.person)].map { view.record.events.rows[Int($0)] }
      .first { $0.needsFollowUp && $0.at.map { view.local($0).day } == gap.since }
    let what = event.map { view.label($0.kind) } ?? "an event"
    return "\(what) \(view.dayAndDays(gap.since)), nobody has seen or phoned them since"
  }
}

extension PersonEvent {
  /// A&E, an ambulance, 111 or a fall, unless it was planned.
  var needsFollowUp: Bool {
    switch kind.known {
    case .edAttendance, .ambulance, .oneOneOne, .fall: isPlanned != true
    default: false
    }
  }
}
