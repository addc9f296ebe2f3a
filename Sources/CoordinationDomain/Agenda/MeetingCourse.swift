/// What a meeting brought about, as the record and the journal tell it.
struct MeetingCourse: Sendable {
  /// Actions agreed about the person of an item, by the item's position in `mdt_items`.
  private(set) var actions: [Int32: [Int32]] = [:]
  /// What happened to the lead of an item's person while the meeting ran, oldest first.
  private(set) var leadChanges: [Int32: [HistoryEntry]] = [:]
  /// Items whose person's time on the caseload was ended while the meeting ran.
  private(set) var endings: Set<Int32> = []
  /// Items of earlier meetings whose decision was confirmed while the meeting ran, in that order.
  private(set) var confirmed: [Int32] = []

  /// What the meeting at a row of `mdt_meetings` brought about.
  ///
  /// An action is the meeting's that names its item, or that whoever recorded the meeting added while it ran about
  /// somebody on its agenda.
  init(_ view: CareView, meeting row: Int) {
    let items = view.agenda(ofMeetingAt: row)
    let added = gather(view, row, items)
    for index in items {
      let item = view.record.mdtItems.ref(at: Int(index))
      guard let person = view.personRow(ofAgendaItemAt: Int(index)) else { continue }
      actions[index] = view.byPerson.actions[person].filter { action in
        view.record.actions.rows[Int(action)].mdtItem == item || added.contains(action)
      }
    }
  }

  /// Reads the journal from the opening to the closing; the actions that were added meanwhile.
  private mutating func gather(_ view: CareView, _ row: Int, _ items: [Int32]) -> Set<Int32> {
    let meeting = view.record.mdtMeetings.rows[row]
    guard let opened = meeting.openedAt else { return [] }
    let closed = meeting.closedAt ?? view.moment.now
    let entries = view.history.entries.filter { entry in
      entry.at >= opened && entry.at <= closed && entry.isApplied
        && view.history.undoneBy(Int(entry.act)) == nil && view.history.undoes(Int(entry.act)) == nil
    }
    var itemOf: [Ref<Person>: Int32] = [:]
    var own: Set<HistorySubject> = [
      HistorySubject(
        table: RecordTable.mdtMeetings.rawValue, slot: view.record.mdtMeetings.ref(at: row).slot)
    ]
    for index in items {
      if let person = view.record.mdtItems.rows[Int(index)].person { itemOf[person] = index }
      own.insert(
        HistorySubject(
          table: RecordTable.mdtItems.rawValue, slot: view.record.mdtItems.ref(at: Int(index)).slot))
    }
    let scribes = Set(entries.filter { $0.subject.map(own.contains) ?? false }.map(\.by))
    var added: Set<Int32> = []
    for entry in entries {
      if entry.kind == .decisionConfirmed, let subject = entry.subject, !own.contains(subject),
        let index = view.record.mdtItems.row(of: Ref(slot: subject.slot)), view.isOfSeries(index, meeting)
      {
        confirmed.append(Int32(index))
      }
      guard let index = entry.person.flatMap({ itemOf[$0] }) else { continue }
      switch entry.kind {
      case .leadSet, .leadOffered, .leadAccepted, .leadDeclined, .leadWithdrawn, .leadEnded:
        leadChanges[index, default: []].append(entry)
      case .spellEnded: endings.insert(index)
      case .actionAdded where scribes.contains(entry.by):
        guard let slot = entry.subject?.slot else { continue }
        if let action = view.record.actions.row(of: Ref(slot: slot)) { added.insert(Int32(action)) }
      default: break
      }
    }
    return added
  }
}

extension CareView {
  /// Whether an item belongs to a meeting of the same series.
  fileprivate func isOfSeries(_ item: Int, _ meeting: MDTMeeting) -> Bool {
    record.mdtMeetings[record.mdtItems.rows[item].meeting]?.series == meeting.series
  }

  /// The row of the person whom an agenda item is about; nil where they are not in `people`.
  public func personRow(ofAgendaItemAt row: Int) -> Int? {
    record.mdtItems.rows[row].person.flatMap { record.people.row(of: $0) }
  }
}
