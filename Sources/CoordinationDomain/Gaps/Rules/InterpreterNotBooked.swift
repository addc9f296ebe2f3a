extension GapRule {
  /// A contact is planned within the limit, the person needs an interpreter, and none is booked.
  static let interpreterNotBooked = GapRule(
    "interpreter-not-booked", "No interpreter booked", of: .encounters
  ) {
    draft, row, limits in
    let contact = draft.record.encounters.rows[row]
    guard contact.status == .planned, let person = draft.livePerson(contact.person), let at = contact.at,
      at >= draft.now
    else { return .apart }
    let need = draft.record.people.rows[person].interpreter
    if need == InterpreterNeed.none { return .apart }
    if need.isEmpty { return .unknown }
    if contact.isInterpreterBooked == true { return .no }
    // As far ahead as the limit looks back: a contact sooner than that many days is too soon to wait.
    let latest = draft.today + (draft.today - limits.own.firstDay)
    guard let day = draft.day(at), day <= latest else { return .no }
    return .yes(since: day)
  } words: { view, gap in
    let contact = view.record.encounters.rows[Int(gap.row)]
    let person = view.record.people[contact.person]
    let language =
      person.map { view.record.text[$0.interpreterLanguage.isEmpty ? $0.language : $0.interpreterLanguage] }
      ?? ""
    return
      "\(Phrase.plain(view.placeWords(contact))) \(contact.at.map { view.timeWords($0) } ?? ""), no interpreter booked"
      + (language.isEmpty ? "" : " (\(language))")
  }
}
