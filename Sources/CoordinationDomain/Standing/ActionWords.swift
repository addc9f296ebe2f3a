/// What lists and pages say about an action, each sentence in one place.
extension CareView {
  /// When it is due as a list says it: `today`, `today 14:30`, `Wed 25-Nov`, `no date`.
  package func dueWords(_ action: CareAction) -> String {
    if let dueAt = action.dueAt {
      let due = local(dueAt)
      return (due.day == today ? "today" : due.day.short(near: today)) + " " + due.clock
    }
    guard let due = action.dueOn else { return "no date" }
    if due == today { return "today" }
    return due.withWeekday(near: today)
  }

  /// How it stands as a list says it; a dispute goes before the status.
  package func statusWords(_ action: CareAction) -> String {
    action.disputedOn != nil && action.isOpen ? "disputed" : label(action.status)
  }

  /// Whether nobody answers for it: no organisation, or every named owner has gone.
  package func isWithoutOwner(_ action: CareAction) -> Bool {
    guard let organisation = action.ownerOrganisation else { return true }
    if let owner = record.professionals[action.owner] { return !owner.isActive(on: today) }
    if let team = record.teams[action.ownerTeam] { return team.isActive == false }
    return record.organisations[organisation]?.isActive == false
  }
}
