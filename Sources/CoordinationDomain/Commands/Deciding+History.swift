extension Deciding {
  /// Decides on taking something back: an act like any other, whose events are the inverse of the first.
  func decide(_ command: HistoryCommand) throws(CommandRefusal) -> [Event] {
    let author = try author()
    let state = UndoState(view)
    switch command {
    case .undo(let act, let reason):
      guard let wanted = act.map({ state[$0] }) ?? state.lastStanding(of: author) else {
        throw CommandRefusal(
          .noSuch,
          act == nil ? "You have done nothing here that could be undone." : "There is no act \(act ?? 0).")
      }
      if let by = wanted.undoneBy { throw CommandRefusal(.rule, "That is undone already, by act \(by).") }
      if wanted.isGoing { throw CommandRefusal(.rule, Deciding.goingStays) }
      if view.isSealed(act: wanted.first) { throw CommandRefusal(.rule, Deciding.signedStays) }
      if wanted.by == author {
        try require(.undoOwn, about: .nothing)
      } else {
        try require(.undoOthers, about: about(wanted.first))
        _ = try require(reason, "\(view.name(wanted.by) ?? "Somebody else") did that. Say why you undo it.")
      }
      return try inverse(of: wanted.first, as: .undone, because: reason, state)
    case .redo:
      guard let wanted = state.lastUndo(of: author) else {
        throw CommandRefusal(.noSuch, "There is nothing to do again: you have undone nothing.")
      }
      if view.isSealed(act: wanted.first) { throw CommandRefusal(.rule, Deciding.signedStays) }
      try require(.undoOwn, about: .nothing)
      return try inverse(of: wanted.first, as: .redone, because: "", state)
    }
  }

  /// Said to whoever wants to undo going to an item.
  static let goingStays = "Going to an item changes nothing that could be undone. Go to another one instead."

  /// Whom or what an act is about, for the table of who may.
  private func about(_ act: Int) -> AccessSubject {
    view.history.act(act).compactMap(\.person).first.map { .person($0) } ?? .nothing
  }

  /// The events that take an act back, the last first.
  private func inverse(of act: Int, as name: EventName, because reason: String, _ state: UndoState)
    throws(CommandRefusal) -> [Event]
  {
    let entries = view.history.act(act)
    let own = Set(entries.compactMap(\.subject))
    var events: [Event] = []
    // Which item the meeting is at is no part of what is taken back: two would be open. Nor is that a handover was
    // begun: what others have read meanwhile belongs to it.
    for entry in entries.reversed() where !(entry.kind?.isGoing ?? false) && !entry.isBeginning {
      guard let subject = entry.subject, let event = record.line(of: entry)?.known else {
        throw CommandRefusal(
          .rule, "That was done with a newer version of this program, which this one does not understand.")
      }
      if let later = laterWork(on: event, entry, subject, own, state) {
        throw CommandRefusal(
          .rule, "Since then \(view.name(later.by) ?? "somebody") \(view.actWords(later)). Undo that first.")
      }
      guard stands(event) else {
        throw CommandRefusal(.rule, "\(event.subject) no longer stands as that left it, so it is not undone.")
      }
      events.append(event.inverse(as: name, undoing: act, because: Phrase.trimmed(reason)))
    }
    return events
  }

  /// What was done later, stands, and holds a field that would be restored or rests on a row that would go.
  private func laterWork(
    on event: Event, _ entry: HistoryEntry, _ subject: HistorySubject, _ own: Set<HistorySubject>,
    _ state: UndoState
  ) -> HistoryEntry? {
    let columns = Set(event.changes.map(\.column))
    for later in view.history.entries.reversed() where later.isApplied {
      if later.sequence <= entry.sequence { return nil }
      if later.kind?.isGoing ?? false { continue }
      guard let place = later.subject, later.act != entry.act, later.kind != .undone,
        state[Int(later.act)]?.undoneBy == nil
      else { continue }
      // Doing again what had been undone from before this act brought back what this act was done to.
      if let origin = view.history.origin(of: Int(later.act)), origin < Int(entry.act) { continue }
      if place == subject {
        if event.effect != .changes { return later }
        let line = record.line(of: later)?.known
        if line?.changes.contains(where: { columns.contains($0.column) }) ?? true { return later }
      } else if event.effect == .adds, event.subjectIsPerson, later.person?.slot == subject.slot,
        !own.contains(place)
      {
        return later
      } else if event.effect == .adds, subject.table == RecordTable.mdtMeetings.rawValue,
        place.table == RecordTable.mdtItems.rawValue,
        record.mdtItems[Ref(slot: place.slot)]?.meeting?.slot == subject.slot
      {
        return later
      }
    }
    return nil
  }

  /// Whether every field an event set still has what it set.
  func stands(_ event: Event) -> Bool {
    guard let door = TableDoor.door(of: event.subject) else { return false }
    var record = record
    let row = record.slot(of: event.subject, in: door.table).flatMap { door.rowOfSlot(&record, $0) }
    guard let row else { return event.effect == .removes }
    if event.effect == .removes { return false }
    return event.changes.allSatisfy { change in
      door.column(change.column).map { record.text(of: $0, row: row, door) == change.after } ?? false
    }
  }
}

extension Event {
  /// Whether it is about a person's own row.
  fileprivate var subjectIsPerson: Bool { TableDoor.door(of: subject)?.table == .people }
}

extension HistoryEntry {
  /// Whether it only begins a handover.
  fileprivate var isBeginning: Bool { kind == .handoverBegun }
}

extension CareView {
  /// Whether an act touched a handover that both have signed, or an item of one: it stays.
  func isSealed(act: Int) -> Bool {
    history.act(act).contains { entry in
      guard let subject = entry.subject else { return false }
      switch RecordTable(rawValue: subject.table) {
      case .handovers: return record.handovers[Ref(slot: subject.slot)]?.isSigned ?? false
      case .handoverMarks:
        let mark = record.handoverMarks[Ref(slot: subject.slot)]
        return record.handovers[mark?.handover]?.isSigned ?? false
      default: return false
      }
    }
  }
}
