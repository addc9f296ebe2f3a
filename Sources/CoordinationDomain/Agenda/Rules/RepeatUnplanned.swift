extension AgendaRule {
  /// More unplanned events than the limit within the days of `repeat-unplanned.within`.
  static let repeatUnplanned = AgendaRule("repeat-unplanned") { draft, row, limit in
    guard let within = draft.limits["repeat-unplanned.within"]?.value else { return .no }
    let events = draft.events(row, within: within) { $0.isUnplannedCare }
    guard events.count > limit.value, let last = events.last else { return .no }
    var kinds: [(label: String, count: Int)] = []
    for (event, _) in events {
      let label = draft.view.label(event.kind)
      if let at = kinds.firstIndex(where: { $0.label == label }) {
        kinds[at].count += 1
      } else {
        kinds.append((label, 1))
      }
    }
    let what = kinds.map { $0.count == 1 ? $0.label : "\($0.count) x \($0.label)" }.joined(separator: ", ")
    return .yes(
      "\(events.count) unplanned events in \(within) days: \(what); the last \(draft.view.dayWords(last.day))"
    )
  }
}

extension PersonEvent {
  /// A hospital, an ambulance, 111 or a fall, and nobody had planned it.
  var isUnplannedCare: Bool {
    switch kind.known {
    case .admission, .edAttendance, .ambulance, .oneOneOne, .fall: isPlanned != true
    default: false
    }
  }
}
