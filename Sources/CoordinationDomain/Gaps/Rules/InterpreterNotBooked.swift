extension GapRule {
  /// A contact with the person is planned within the limit, they need an interpreter, and none is booked.
  static let interpreterNotBooked = GapRule(
    "interpreter-not-booked", "No interpreter booked", of: .encounters, sense: .within
  ) { draft, row, limits in
    let contact = draft.record.encounters.rows[row]
    guard contact.status == .planned, contact.with.isEmpty || contact.with == .person,
      let person = draft.livePerson(contact.person), let at = contact.at, at >= draft.now
    else { return .apart }
    let need = draft.record.people.rows[person].interpreter
    if need == InterpreterNeed.none { return .apart }
    if need.isEmpty { return .unknown }
    guard contact.isInterpreterBooked != true, let day = draft.day(at), day <= limits.own.lastDay else {
      return .no
    }
    return .yes(since: day)
  } words: { view, gap in
    let contact = view.record.encounters.rows[Int(gap.row)]
    let person = view.record.people[contact.person] ?? Person()
    let language = person.interpreterLanguage.isEmpty ? person.language : person.interpreterLanguage
    let need = person.interpreter == .spoken ? view.record.text[language] : view.label(person.interpreter)
    let at = contact.at.map { view.timeWords($0) } ?? ""
    return "\(Phrase.plain(view.placeWords(contact))) \(at), no interpreter booked"
      + (need.isEmpty ? "" : " (\(need))")
  }
}
