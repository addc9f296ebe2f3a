extension AgendaRule {
  /// A serious gap that has been one for longer than the limit; no plan without discussion, unless need is high.
  ///
  /// What ``noContact`` says where it is used is not said again.
  static let gapOpen = AgendaRule("gap-open") { draft, row, _ in draft.openGaps.find(row) }
}
