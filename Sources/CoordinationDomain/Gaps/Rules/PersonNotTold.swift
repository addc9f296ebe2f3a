extension GapRule {
  /// A meeting decided, and the person has not been told; sooner where they wait for a visit.
  static let personNotTold = GapRule("person-not-told", "Person not told", of: .mdtItems, ["visit"]) {
    draft, row, limits in
    guard let decided = draft.decided(row) else { return .apart }
    if decided.item.toldOn.map({ $0 <= draft.today }) ?? false { return .no }
    return limits[draft.waitsForVisit(decided.person) ? 1 : 0].finding(since: decided.day)
  } words: { view, gap in
    Phrase.joined(
      [
        "not told what the MDT decided \(view.dayAndDays(gap.since))",
        gap.limit == 1 ? "a visit is planned" : nil,
      ])
      + ": \(view.gapDecisionWords(gap))"
  }
}

extension GapDraft {
  /// An item that a meeting decided while the person was on the caseload, where they still are, and its day.
  func decided(_ row: Int) -> (item: MDTItem, person: Int, day: Day)? {
    let item = record.mdtItems.rows[row]
    guard item.status == .discussed, let person = livePerson(item.person),
      let starts = record.mdtMeetings[item.meeting]?.startsAt, starts <= now
    else { return nil }
    let day = view.local(starts).day
    if let start = spell(person).startOn, day < start { return nil }
    return (item, person, day)
  }

  /// Whether a visit at home is planned.
  fileprivate func waitsForVisit(_ person: Int) -> Bool {
    view.byPerson.encounters[person].contains { index in
      let contact = record.encounters.rows[Int(index)]
      return contact.status == .planned && contact.place == .home && contact.at.map { $0 >= now } ?? false
    }
  }
}

extension CareView {
  /// The decision of a gap.
  func gapDecisionWords(_ gap: Gap) -> String { decisionSentence(record.mdtItems.rows[Int(gap.row)]) }
}
