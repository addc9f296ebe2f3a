extension GapRule {
  /// The meeting was not quorate, and nobody has confirmed since.
  static let decisionProvisional = GapRule("decision-provisional", "Decision not confirmed", of: .mdtItems) {
    draft, row, limits in
    guard let decided = draft.decided(row), let isProvisional = decided.item.isProvisional else {
      return .apart
    }
    return isProvisional ? limits.own.finding(since: decided.day) : .no
  } words: { view, gap in
    "provisional \(view.sinceAndDays(gap.since)): \(view.gapDecisionWords(gap))"
  }
}
