/// Which meeting runs, and whom it talks about.
extension CareView {
  /// The item about somebody that a running meeting is at; nil where none talks about them now.
  public func openItem(about person: Ref<Person>) -> Ref<MDTItem>? {
    runningItems(about: person).first { record.mdtItems[$0]?.openedAt != nil }
  }

  /// `in the room`, `not in the room` of whoever is to answer for something about somebody a meeting talks about now;
  /// nil where no meeting does.
  func roomWords(_ owner: ActionOwner, _ person: Ref<Person>?) -> String? {
    guard let item = person.flatMap({ openItem(about: $0) }),
      let meeting = record.mdtItems[item]?.meeting.flatMap({ record.mdtMeetings.row(of: $0) })
    else { return nil }
    let room = room(ofMeetingAt: meeting, countsExpected: false)
    let isThere =
      owner.professional.map { room.contains($0) }
      ?? room.contains { organisation(of: $0) == owner.organisation }
    return isThere ? "in the room" : "not in the room"
  }

  /// The running meeting whose agenda somebody is on; nil where there is none.
  package func runningMeeting(about person: Ref<Person>?) -> Ref<MDTMeeting>? {
    person.flatMap { runningItems(about: $0).first }.flatMap { record.mdtItems[$0]?.meeting }
  }

  private func runningItems(about person: Ref<Person>) -> [Ref<MDTItem>] {
    guard let row = record.people.row(of: person) else { return [] }
    return byPerson.agendaItems[row].filter { index in
      let item = record.mdtItems.rows[Int(index)]
      return item.status.isOnAgenda && record.mdtMeetings[item.meeting]?.status.known == .live
    }.map { record.mdtItems.ref(at: Int($0)) }
  }

  /// The item that the meeting at a row of `mdt_meetings` is at, as a position in `mdt_items`; nil before the first.
  package func openItem(ofMeetingAt row: Int) -> Int? {
    itemsByMeeting[row].first { record.mdtItems.rows[Int($0)].openedAt != nil }.map { Int($0) }
  }
}
