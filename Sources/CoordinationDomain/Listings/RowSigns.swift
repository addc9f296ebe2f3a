/// What stands out about a row of a list before anything in it is read.
public struct RowSigns: Sendable, Hashable {
  /// Something is late or missing.
  public var isAlarming = false
  /// The person could be taken for another.
  public var hasNamesake = false
  /// The row is not live: an ending, a death, something done.
  public var isQuiet = false
}

extension CareView {
  /// The signs of a row of a listing.
  public func signs(of row: Int, in listing: Listing) -> RowSigns {
    if let signs = listing.signs { return signs(self, row) }
    switch listing.id {
    case Listing.people.id:
      let standing = people[row]
      return RowSigns(
        isAlarming: standing.isLive && (standing.overdueActions > 0 || standing.lead < 0),
        hasNamesake: standing.hasNamesake, isQuiet: !standing.isLive)
    case Listing.actions.id:
      let action = record.actions.rows[row]
      return RowSigns(
        isAlarming: isOverdue(action)
          || (action.isOpen && (isDeclinedOrDisputed(action) || action.isRapid)),
        hasNamesake: standing(action.person).hasNamesake, isQuiet: !action.isOpen)
    case Listing.agenda.id:
      let item = record.mdtItems.rows[row]
      return RowSigns(
        isAlarming: (item.carriedCount ?? 0) > 2, hasNamesake: standing(item.person).hasNamesake,
        isQuiet: !item.status.isOnAgenda)
    case Listing.meetings.id:
      return RowSigns(isQuiet: !isComing(record.mdtMeetings.rows[row]))
    case Listing.staff.id:
      let absence = staff.absence[row]
      return RowSigns(isAlarming: absence >= 0 && record.absences.rows[Int(absence)].cover == nil)
    default: return RowSigns()
    }
  }
}
