extension GapRule {
  /// Asked of another organisation, and neither an answer nor a chase; a chase starts the reminder again but not the
  /// age.
  static let waitingOnProvider = GapRule("waiting-on-provider", "Waiting on another provider", of: .actions) {
    draft, row, limits in
    guard let action = draft.openAction(row), draft.view.isAskedOfAnother(action) else { return .apart }
    guard action.status == .requested else { return .no }
    guard let asked = action.raisedOn else { return .unknown }
    return limits.own.isPassed(since: max(asked, action.chasedOn ?? asked)) ? .yes(since: asked) : .no
  } words: { view, gap in
    let action = view.record.actions.rows[Int(gap.row)]
    return Phrase.joined([
      view.gapActionWords(gap), "asked for \(view.dayAndDays(gap.since))",
      view.chaseWords(action) ?? "never chased",
    ])
  }
}
