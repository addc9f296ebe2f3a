extension AgendaRule {
  /// Not seen or spoken to for longer than the level of need allows.
  static let noContact = AgendaRule("no-contact") { draft, row, _ in
    guard draft.view.isUnseen(row) else { return .no }
    guard let last = draft.view.people[row].lastContact else {
      return .yes(
        "Not seen since they came on the caseload, \(draft.view.sinceAndDays(draft.spell(row).startOn))")
    }
    return .yes("Not seen \(draft.view.sinceAndDays(last))")
  }
}
