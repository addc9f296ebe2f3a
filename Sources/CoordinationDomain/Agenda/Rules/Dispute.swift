extension AgendaRule {
  /// It is disputed for longer than the limit who is to do something.
  static let dispute = AgendaRule("dispute") { draft, row, limit in
    for index in draft.view.byPerson.actions[row] {
      let action = draft.view.record.actions.rows[Int(index)]
      guard action.isOpen, let since = action.disputedOn else { continue }
      let days = draft.workingDays.count(from: since, to: draft.day)
      guard days > limit.value else { continue }
      let title = draft.view.record.text[action.title]
      let holder = draft.view.name(action.holderMeanwhile).map { "; \($0) holds it meanwhile" } ?? ""
      return .yes("Disputed \(draft.view.sinceAndDays(since)): \(title)\(holder)")
    }
    return .no
  }
}
