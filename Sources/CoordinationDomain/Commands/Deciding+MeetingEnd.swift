extension Deciding {
  /// Ends a meeting: what was not reached is carried over to the next one and counted, whoever was talked about is told
  /// by somebody, and a referrer who waits to hear is too.
  mutating func finish(_ ref: Ref<MDTMeeting>) throws(CommandRefusal) -> [Event] {
    try require(.runMeeting, about: .meeting(ref))
    let meeting = record.mdtMeetings[ref] ?? MDTMeeting()
    guard meeting.status == .live, let row = record.mdtMeetings.row(of: ref) else {
      throw CommandRefusal(.rule, "\(view.meetingWords(meeting)) does not run.")
    }
    var edit = RowEdit(.meetingFinished, of: ref, in: record, \.mdtMeetings)
    edit.set(\.status, .held)
    edit.set(\.closedAt, now)
    var events = [edit.event].compactMap { $0 }
    let next = view.plannedMeeting(after: row)
    var places = AgendaPlaces()
    for index in view.agenda(ofMeetingAt: row) {
      let item = record.mdtItems.rows[Int(index)]
      let itemRef = record.mdtItems.ref(at: Int(index))
      if item.status == .discussed {
        events += [leaving(itemRef)].compactMap { $0 }
        events += try telling(item, itemRef)
        if let back = item.backOn {
          events += try bringBack(item, itemRef, on: back, record.text[item.decisionNote], &places)
        }
        continue
      }
      var edit = RowEdit(.itemNotReached, of: itemRef, in: record, \.mdtItems)
      if item.status != .parked { edit.set(\.status, .notReached) }
      events += [edit.event, leaving(itemRef)].compactMap { $0 }
      guard let next, item.lane != .notForMdt else { continue }
      events += try carry(item, itemRef, to: next, &places)
    }
    return events
  }
}
