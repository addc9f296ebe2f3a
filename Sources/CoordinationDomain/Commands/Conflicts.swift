/// Finds what somebody else did to the same thing after the author last looked.
struct Conflicts {
  let view: CareView
  /// Who is about to act.
  let author: Ref<Professional>?

  /// The first event after `base` that an act's events would run over; nil where they do not meet.
  ///
  /// Adding never runs over anything. A lead or a spell is one thing for each person, whichever rows it takes.
  func first(after base: Int, _ events: [Event]) -> Conflict? {
    for entry in view.history.entries.reversed() {
      if Int(entry.sequence) <= base { return nil }
      guard entry.isApplied, let place = entry.subject else { continue }
      guard events.contains(where: { meets($0, place, entry) }) else { continue }
      // The first event of an act says best what it was about.
      for entry in view.history.act(Int(entry.act)) {
        guard let place = entry.subject else { continue }
        if let event = events.first(where: { meets($0, place, entry) }) { return conflict(entry, event) }
      }
    }
    return nil
  }

  private func meets(_ event: Event, _ place: HistorySubject, _ entry: HistoryEntry) -> Bool {
    if event.kind.merges || entry.kind.map(\.merges) ?? false { return false }
    if saysReadBefore(event, entry) { return true }
    guard let table = TableDoor.door(of: event.subject)?.table else { return false }
    if event.effect != .adds {
      return table.rawValue == place.table && view.record.slot(of: event.subject, in: table) == place.slot
    }
    guard let part = event.kind.partOfPerson, part == entry.kind?.partOfPerson else { return false }
    let person = event.changes.first { $0.column == "person_id" }?.after
    return entry.person.map { view.record.id($0) } == person
  }

  /// Whether an event says that somebody read how steady a person is, which an entry says anew.
  private func saysReadBefore(_ event: Event, _ entry: HistoryEntry) -> Bool {
    guard event.kind == .handoverItemRead, entry.kind == .outlookSet, let person = entry.person else {
      return false
    }
    let marks = view.record.handoverMarks
    let known = marks[marks.find(event.subject.utf8, in: view.record)].map { view.record.text[$0.item] }
    let key = known ?? event.changes.first { $0.column == "item" }?.after ?? ""
    return (HandoverItem.Kind(ofKey: key)?.saysOutlook ?? false)
      && key.hasSuffix("/" + view.record.id(person))
  }

  private func conflict(_ entry: HistoryEntry, _ event: Event) -> Conflict {
    let theirs = view.record.line(of: entry)?.known
    let isNew = theirs?.effect == .adds
    let values = (theirs?.changes ?? []).map { change in
      Conflict.Value(
        column: change.column, before: change.before, theirs: change.after,
        yours: event.changes.first { $0.column == change.column }?.after ?? "")
    }
    .filter { !isNew || (!$0.yours.isEmpty && $0.yours != $0.theirs) }
    return Conflict(
      who: view.name(entry.by) ?? "Somebody", what: view.actWords(entry),
      subject: theirs?.subject ?? event.subject, at: entry.at, values: values)
  }
}

extension EventName {
  /// Whether it can happen beside anything else without taking something back: nobody has to be asked.
  var merges: Bool {
    switch self {
    case .actionAdded, .contactRecorded, .contactPlanned, .actionChased: true
    default: false
    }
  }

  /// A part that a person has once, whichever rows it takes.
  enum Part: Hashable { case lead, coordinator, spell }

  /// Which part of a person it is about.
  var partOfPerson: Part? {
    switch self {
    case .leadSet, .leadOffered, .leadAccepted, .leadDeclined, .leadWithdrawn, .leadEnded: .lead
    case .coordinatorSet, .coordinatorEnded: .coordinator
    case .spellStarted, .spellActivated, .spellPaused, .spellResumed, .spellEnded, .spellReopened: .spell
    default: nil
    }
  }
}

extension Deciding {
  /// The events of a command, refused where somebody else has changed the same thing since `base`.
  ///
  /// `base` is the last sequence of which the author saw the effect; nil does not ask.
  public mutating func events(of command: Command, seenUpTo base: Int?) throws(CommandRefusal) -> [Event] {
    let before: Result<[Event], CommandRefusal>
    do throws(CommandRefusal) { before = .success(try events(of: command)) } catch {
      before = .failure(error)
    }
    guard let base, base < view.history.lastSequence, case .success(let events) = before else {
      return try before.get()
    }
    if let conflict = Conflicts(view: view, author: asker).first(after: base, events) {
      throw CommandRefusal(.conflict(conflict), view.words(conflict))
    }
    return events
  }
}
