/// What counts as open, in force, a contact and late. Each meaning stands here and nowhere else.

extension Code<CaseloadStatus> {
  /// Whether a spell with this status is one on the caseload.
  package var isOpen: Bool { self == .referred || self == .active || self == .paused }
}

extension Code<MembershipStatus> {
  /// Whether the part is held: empty means held, offered and withdrawn are not in force.
  package var isInForce: Bool { isEmpty || self == .held }
}

extension Code<AgendaItemStatus> {
  /// Whether an item is on the agenda: proposed ones are, declined and withdrawn ones are not.
  package var isOnAgenda: Bool { self != .declined && self != .withdrawn }
}

extension CareAction {
  /// Not completed and not cancelled; declined and on hold are open.
  package var isOpen: Bool { status != .completed && status != .cancelled }

  /// To be answered within 2 or 24 hours.
  package var isRapid: Bool { priority == .twoHour || priority == .twentyFourHour }

  /// Past the moment it is due: `due_at` by the minute, else the day after `due_on`.
  package func isPastDue(at now: Instant, on today: Day) -> Bool {
    if let dueAt { return dueAt < now }
    return dueOn.map { $0 < today } ?? false
  }
}

extension Encounter {
  /// Done, seen, and with the person: a call to a relative or a visit nobody answered is not a contact.
  package var isContactWithPerson: Bool {
    (status.isEmpty || status == .done) && (outcome.isEmpty || outcome == .seen)
      && (with.isEmpty || with == .person)
  }
}

extension CareView {
  /// Whether an open action is late: about a live person, nobody in particular, or after a death.
  package func isOverdue(_ action: CareAction) -> Bool {
    guard action.isOpen, action.isPastDue(at: moment.now, on: today) else { return false }
    guard let person = action.person else { return true }
    return action.origin == .bereavement || standing(person).isLive
  }

  /// Whether an action is for another organisation than that of whoever asked for it.
  package func isAskedOfAnother(_ action: CareAction) -> Bool {
    organisation(of: action.raisedBy) != action.ownerOrganisation
  }

  /// Whole days late, at least 0; nil where it is not late.
  package func daysOverdue(_ action: CareAction) -> Int? {
    guard isOverdue(action) else { return nil }
    let due = action.dueAt.map { local($0).day } ?? action.dueOn
    return due.map { max(0, today - $0) }
  }

  /// Whether it is asked of another organisation that has not accepted it.
  package func isWaitingForYes(_ action: CareAction) -> Bool {
    action.status == .requested && isAskedOfAnother(action)
  }

  /// Whether the list of actions shows it: open, and about a live person, a bereavement or a team's own.
  package func isListed(_ action: CareAction) -> Bool {
    guard action.isOpen else { return false }
    guard let person = action.person else { return true }
    return action.origin == .bereavement || standing(person).isLive
  }
}
