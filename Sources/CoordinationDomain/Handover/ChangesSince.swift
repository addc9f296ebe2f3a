/// What happened with people after a moment: what the journal tells by its sequence, everything else by its date.
///
/// On the day itself a date without a time counts: rather twice than never.
struct ChangesSince {
  let view: CareView
  let start: HandoverStart

  init(_ view: CareView, _ start: HandoverStart) {
    self.view = view
    self.start = start
  }

  private var day: Day { view.local(start.at).day }

  /// What happened with the person at a row, latest first; `acts` as ``actsByPerson(_:)`` has them.
  func entries(_ row: Int, acts: [Int32]? = nil) -> [TimelineEntry] {
    Timeline.entries(of: row, in: view, everything: true, acts: acts).filter(isNews)
  }

  /// The positions in the history of the events about each of some people, found in one go.
  func actsByPerson(_ rows: Set<Int>) -> [Int: [Int32]] {
    var rowOfSlot: [UInt32: Int] = [:]
    var acts: [Int: [Int32]] = [:]
    for row in rows {
      rowOfSlot[view.record.people.ref(at: row).slot] = row
      acts[row] = []
    }
    for (position, entry) in view.history.entries.enumerated() where entry.isApplied {
      guard let person = entry.person, let row = rowOfSlot[person.slot] else { continue }
      acts[row, default: []].append(Int32(position))
    }
    return acts
  }

  private func isNews(_ entry: TimelineEntry) -> Bool {
    if let sequence = entry.sequence { return isNews(act: sequence) }
    if let recorded = entry.recordedAs {
      // A decision is told by its act too.
      return recorded > start.sequence && !isDecision(recorded)
    }
    return entry.at.secondOfDay == 0 ? entry.at.day >= day : entry.at > view.local(start.at)
  }

  /// Whether an event is news: done after the start and standing, or taking back what had stood before it.
  private func isNews(act sequence: Int) -> Bool {
    guard sequence > start.sequence, let position = view.history.position(of: sequence) else { return false }
    let entry = view.history.entries[position]
    guard view.history.undoneBy(Int(entry.act)) == nil else { return false }
    guard let kind = entry.kind else { return true }
    if kind == .undone || kind == .redone {
      return view.history.undoes(Int(entry.act)).map { $0 <= start.sequence } ?? true
    }
    return !kind.isArrangement
  }

  private func isDecision(_ sequence: Int) -> Bool {
    view.history.position(of: sequence).map { view.history.entries[$0].kind == .decisionRecorded } ?? false
  }

  /// Rows of people with whom something may have happened since; who it is not has no entries.
  var candidates: Set<Int> {
    let record = view.record
    // Taken out of the view once: asked of it for every row, they would cost as much as all the rest.
    let (day, at, now, today) = (day, start.at, view.moment.now, view.today)
    var found: Set<Int> = []
    func take(_ person: Ref<Person>?, _ isRecent: Bool) {
      if isRecent, let row = person.flatMap({ record.people.row(of: $0) }) { found.insert(row) }
    }
    func isRecent(_ instant: Instant?) -> Bool {
      instant.map { $0 >= at && $0 <= now } ?? false
    }
    func isRecent(_ other: Day?) -> Bool { other.map { $0 >= day && $0 <= today } ?? false }
    for entry in view.history.entries.reversed() {
      if Int(entry.sequence) <= start.sequence { break }
      take(entry.person, entry.isApplied)
    }
    for row in record.encounters.rows { take(row.person, isRecent(row.at)) }
    for row in record.events.rows { take(row.person, isRecent(row.at)) }
    for row in record.caseload.rows { take(row.person, isRecent(row.startOn) || isRecent(row.endOn)) }
    for row in record.careTeam.rows { take(row.person, isRecent(row.startOn) || isRecent(row.endOn)) }
    for row in record.actions.rows where row.status == .completed {
      take(row.person, isRecent(row.completedOn ?? row.statusOn))
    }
    for row in record.referrals.rows {
      take(
        row.person,
        isRecent(row.sentAt) || isRecent(row.acceptedAt) || isRecent(row.declinedAt)
          || isRecent(row.firstContactAt) || isRecent(row.outcomeOn) || isRecent(row.fedBackOn))
    }
    for (row, meeting) in record.mdtMeetings.rows.enumerated() where isRecent(meeting.startsAt) {
      for item in view.itemsByMeeting[row] { take(record.mdtItems.rows[Int(item)].person, true) }
    }
    return found
  }
}

extension EventName {
  /// Whether it only arranges meetings and papers, or says that something was looked at: nothing to hand over.
  var isArrangement: Bool {
    switch self {
    case .agendaItemAdded, .agendaProposalDeclined, .agendaItemChanged, .agendaItemMoved,
      .agendaItemWithdrawn, .agendaItemRestored, .agendaItemCarried, .itemParked, .itemUnparked,
      .itemNotReached, .attendanceRecorded, .decisionCopied:
      true
    default: isGoing || isHandover
    }
  }
}
