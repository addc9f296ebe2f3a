extension GapRule {
  /// A meeting decided, and the person has not been told.
  static let personNotTold = GapRule("person-not-told", "Person not told", of: .mdtItems) {
    draft, row, limits in
    guard let decided = draft.decided(row) else { return .apart }
    return decided.item.toldOn != nil ? .no : limits.own.finding(since: decided.day)
  } words: { view, gap in
    "not told what the MDT decided \(view.sinceAndDays(gap.since)): \(view.gapDecisionWords(gap))"
  }
}

extension GapDraft {
  /// An item that a meeting decided about somebody on the caseload, and the day.
  func decided(_ row: Int) -> (item: MDTItem, day: Day?)? {
    let item = record.mdtItems.rows[row]
    guard item.status == .discussed, livePerson(item.person) != nil,
      let meeting = record.mdtMeetings[item.meeting],
      let starts = meeting.startsAt, starts <= now
    else { return nil }
    return (item, day(starts))
  }
}

extension CareView {
  /// The decision of a gap.
  func gapDecisionWords(_ gap: Gap) -> String { decisionSentence(record.mdtItems.rows[Int(gap.row)]) }
}
