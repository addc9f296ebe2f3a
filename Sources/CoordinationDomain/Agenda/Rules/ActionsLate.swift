extension AgendaRule {
  /// More late actions than the limit, or one later than `actions-late.one`.
  static let actionsLate = AgendaRule("actions-late") { draft, row, limit in
    let standing = draft.view.people[row]
    guard standing.overdueActions > 0 else { return .no }
    var latest: (action: CareAction, due: Day)?
    for index in draft.view.byPerson.actions[row] {
      let action = draft.view.record.actions.rows[Int(index)]
      guard draft.view.isOverdue(action) else { continue }
      guard let due = action.dueAt.map({ draft.view.local($0).day }) ?? action.dueOn else { continue }
      if latest.map({ due < $0.due }) ?? true { latest = (action, due) }
    }
    guard let latest else { return .no }
    let days = draft.workingDays.count(from: latest.due, to: draft.view.today)
    let isTooLate = draft.limits["actions-late.one"].map { days > $0.value } ?? false
    guard standing.overdueActions > limit.value || isTooLate else { return .no }
    let title = draft.view.record.text[latest.action.title]
    let count = Phrase.count(Int(standing.overdueActions), "action late", "actions late")
    let late = draft.view.daysWords(draft.view.today - latest.due)
    return .yes(
      "\(count), the oldest \(late): \(title) (\(draft.view.ownerOrganisationWords(latest.action)))")
  }
}
