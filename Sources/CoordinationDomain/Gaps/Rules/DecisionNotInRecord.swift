extension GapRule {
  /// A meeting decided, and no organisation has it in its own record; this is not the clinical record.
  ///
  /// Never switched off.
  static let decisionNotInRecord = GapRule(
    "decision-not-in-record", "Decision in nobody's record", of: .mdtItems
  ) { draft, row, limits in
    guard let decided = draft.decided(row) else { return .apart }
    return decided.item.recordedIn.isEmpty ? limits.own.finding(since: decided.day) : .no
  } words: { view, gap in
    "in nobody's own record, decided \(view.dayAndDays(gap.since)): \(view.gapDecisionWords(gap))"
  }
}
