extension GapRule {
  /// The meeting was not quorate, and nobody has confirmed what it decided.
  static let decisionProvisional = GapRule("decision-provisional", "Decision not confirmed", of: .mdtItems) {
    draft, row, limits in
    guard let decided = draft.decided(row) else { return .apart }
    return decided.item.isProvisional == true ? limits.own.finding(since: decided.day) : .no
  } words: { view, gap in
    "not confirmed \(view.sinceAndDays(gap.since)): \(view.gapDecisionWords(gap))"
  }
}
