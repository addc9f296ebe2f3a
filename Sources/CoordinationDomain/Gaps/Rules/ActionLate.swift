extension GapRule {
  /// Past its day, or its hour where it is urgent.
  static let actionLate = GapRule("action-late", "Action late", of: .actions, ["urgent"]) {
    draft, row, limits in
    guard let action = draft.openAction(row) else { return .apart }
    if let due = action.dueAt {
      return limits[1].isPassed(since: due) && due < draft.now ? .yes(since: draft.day(due), limit: 1) : .no
    }
    guard let due = action.dueOn else { return .unknown }
    return due < draft.today ? limits.own.finding(since: due) : .no
  } words: { view, gap in
    let action = view.record.actions.rows[Int(gap.row)]
    let moved = action.firstDueOn.flatMap { first in
      action.dueOn == first ? nil : "first promised for \(view.dayWords(first))"
    }
    let late = gap.since.map { "late since \(view.dayWords($0)) (\(view.today - $0) d)" } ?? "late"
    return Phrase.joined(["\(view.gapActionWords(gap)), \(late)", moved])
  }
}
