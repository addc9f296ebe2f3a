extension Deciding {
  /// A provisional decision holds.
  ///
  /// Whoever is on the agenda of a running meeting for nothing but that yes has it then: the same decision, with the day
  /// it was made on, is recorded there, so that nobody is left undecided by it.
  func confirm(_ ref: Ref<MDTItem>) throws(CommandRefusal) -> [Event] {
    guard let item = record.mdtItems[ref], item.isProvisional == true else {
      throw CommandRefusal(.rule, "That decision is not provisional.")
    }
    try require(.runMeeting, about: .meeting(try meeting(of: item)))
    var edit = RowEdit(.decisionConfirmed, of: ref, in: record, \.mdtItems)
    edit.set(\.isProvisional, false)
    return [edit.event, again(item)].compactMap { $0 }
  }

  /// The decision once more, for the item that asks whether it holds; nil where no running meeting has one.
  private func again(_ item: MDTItem) -> Event? {
    guard let person = item.person, let asking = view.itemAskingToConfirm(about: person),
      record.mdtItems[asking]?.meeting != item.meeting,
      record.text[item.decision] != DecisionCode.bringBack.rawValue
    else { return nil }
    let decided = record.mdtMeetings[item.meeting]?.startsAt.map { view.local($0).day }
    let note = Phrase.joined(
      ["confirmed as decided" + (decided.map { " on \($0.long)" } ?? ""), record.text[item.decisionNote]],
      ": ")
    var edit = RowEdit(.decisionRecorded, of: asking, in: record, \.mdtItems)
    edit.set(\.status, .discussed)
    edit.set(\.decision, record.text[item.decision])
    edit.set(\.decisionNote, note)
    let row = record.mdtItems[asking]?.meeting.flatMap { record.mdtMeetings.row(of: $0) }
    edit.set(\.isProvisional, row.map { !view.quorum(ofMeetingAt: $0).isMet } ?? false)
    // Who knew of it and where it was copied was so already.
    edit.set(\.toldBy, item.toldBy)
    edit.set(\.toldOn, item.toldOn)
    edit.set(\.recordedIn, record.text[item.recordedIn])
    return edit.event
  }
}

extension CareView {
  /// The item of a running meeting that is about somebody for nothing but the yes to an earlier decision, and has none
  /// of its own yet.
  func itemAskingToConfirm(about person: Ref<Person>) -> Ref<MDTItem>? {
    guard let row = record.people.row(of: person) else { return nil }
    return byPerson.agendaItems[row].first { index in
      let item = record.mdtItems.rows[Int(index)]
      return record.text[item.reasons] == "confirm-provisional" && item.status.isOnAgenda
        && item.status != .discussed && record.mdtMeetings[item.meeting]?.status.known == .live
    }.map { record.mdtItems.ref(at: Int($0)) }
  }

  /// `13-Nov` and `Stop discussing here: Goals met`: the day and the words of a decision, by the item's id.
  public func decisionToConfirm(_ id: String) -> (day: String, decision: String)? {
    record.mdtItems[record.mdtItems.find(id.utf8, in: record)].map { item in
      let starts = record.mdtMeetings[item.meeting]?.startsAt
      return (starts.map { local($0).day.short(near: today) } ?? "", decisionSentence(item))
    }
  }
}
