extension Deciding {
  /// The death was a mistake: it goes, and what its act ended goes on where that still stands.
  func takeBack(_ person: Ref<Person>, _ reason: String) throws(CommandRefusal) -> [Event] {
    try require(.changePerson, about: .person(person))
    guard let row = record.people[person], let died = row.dateOfDeath else {
      throw CommandRefusal(.rule, "No death of \(view.name(person) ?? "") is recorded.")
    }
    let reason = try require(reason, "How is it known that they are alive? A few words are needed.")
    var alive = RowEdit(.deathWithdrawn, of: person, in: record, \.people)
    alive.set(\.dateOfDeath, nil)
    alive.set(\.deathStatus, nil)
    var events = with(alive.event, because: reason)
    for event in act(of: died, person) { events += [restoring(event)].compactMap { $0 } }
    if !events.contains(where: { $0.kind == .spellReopened }) {
      events += [reopening(person)].compactMap { $0 }
    }
    return events
  }

  /// What the act did that set the date of death, other than that; nothing where no journal tells.
  private func act(of died: Day, _ person: Ref<Person>) -> [Event] {
    let subject = HistorySubject(table: RecordTable.people.rawValue, slot: person.slot)
    let entry = view.history.entries.last { entry in
      guard entry.subject == subject, entry.isApplied, let event = record.line(of: entry)?.known else {
        return false
      }
      return event.changes.contains { $0.column == "date_of_death" && $0.after == died.iso }
    }
    guard let entry else { return [] }
    return view.history.act(Int(entry.act)).compactMap { record.line(of: $0)?.known }
      .filter { $0.subject != record.id(person) && $0.effect == .changes }
  }

  /// The event that lets something go on that the death ended; nil where it has changed since, or may not.
  private func restoring(_ event: Event) -> Event? {
    guard let table = TableDoor.door(of: event.subject)?.table, stands(event),
      let slot = record.slot(of: event.subject, in: table)
    else { return nil }
    let name: EventName
    switch table {
    case .caseload: name = .spellReopened
    case .actions: name = .actionReopened
    case .referrals: name = .referralReopened
    case .encounters: name = .contactPlanned
    case .mdtItems:
      let meeting = record.mdtItems[Ref(slot: slot)]?.meeting
      guard record.mdtMeetings[meeting].map({ view.isComing($0) }) ?? false else { return nil }
      name = .agendaItemRestored
    case .careTeam:
      let ref = Ref<CareTeamMembership>(slot: slot)
      guard let member = record.careTeam[ref], mayGoOn(ref, member) else { return nil }
      name = EventName(reopening: member)
    default: return nil
    }
    return Event(
      name, event.subject, .changes,
      event.changes.map { Event.Change($0.column, from: $0.after, to: $0.before) })
  }

  /// Whether a part in the circle may go on: its holder works here, nobody else leads since, nobody holds it twice.
  private func mayGoOn(_ ref: Ref<CareTeamMembership>, _ member: CareTeamMembership) -> Bool {
    if let holder = record.professionals[member.professional], !holder.isActive(on: today) { return false }
    guard let row = member.person.flatMap({ record.people.row(of: $0) }) else { return false }
    return !view.byPerson.careTeam[row].contains { index in
      let other = record.careTeam.rows[Int(index)]
      guard record.careTeam.ref(at: Int(index)) != ref, other.role == member.role, view.isHeldOrComing(other)
      else {
        return false
      }
      return member.role == .lead
        || (other.professional == member.professional && other.contact == member.contact
          && other.organisation == member.organisation)
    }
  }

  /// Somebody alive is in a list again even where no journal tells how they were before.
  private func reopening(_ person: Ref<Person>) -> Event? {
    guard let row = record.people.row(of: person) else { return nil }
    let spells = view.byPerson.spells[row]
    if spells.contains(where: { record.caseload.rows[Int($0)].isOpen(on: today) }) { return nil }
    guard let last = spells.last(where: { record.caseload.rows[Int($0)].status == .died }) else { return nil }
    var edit = RowEdit(.spellReopened, of: record.caseload.ref(at: Int(last)), in: record, \.caseload)
    edit.set(\.status, .active)
    edit.set(\.endOn, nil)
    return edit.event
  }
}
