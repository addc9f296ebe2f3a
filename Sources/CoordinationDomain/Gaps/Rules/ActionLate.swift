extension GapRule {
  /// Past its day, or its hour where it has one; how long counts from the day first promised.
  static let actionLate = GapRule("action-late", "Action late", of: .actions, ["urgent"]) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    if let due = action.dueAt {
      return due < draft.now ? limits[1].finding(since: due, on: draft.day(due)) : .no
    }
    guard let due = action.dueOn else { return .unknown }
    return due < draft.today ? limits.own.finding(since: min(due, action.firstDueOn ?? due)) : .no
  } words: { view, gap in
    let action = view.record.actions.rows[Int(gap.row)]
    if let due = action.dueAt { return "\(view.gapActionWords(gap)), late since \(view.timeWords(due))" }
    let first = action.dueOn == gap.since ? nil : view.firstPromiseWords(action)
    let due = "was due " + view.dayAndDays(action.dueOn)
    return Phrase.joined([view.gapActionWords(gap), due, first])
  }
}
