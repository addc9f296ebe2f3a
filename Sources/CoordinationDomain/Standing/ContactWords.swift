/// What pages say about contacts, planned and past, and about visits that nobody answered.
extension CareView {
  /// Whether somebody has confirmed, by now, that the person is safe after a visit nobody answered.
  package func isConfirmedSafe(_ contact: Encounter) -> Bool {
    if let at = contact.safeConfirmedAt { return at <= moment.now }
    return !contact.safeConfirmedBy.isEmpty
  }

  /// Whether a visit nobody answered still waits for somebody to confirm that the person is safe.
  package func isUnansweredVisit(_ contact: Encounter) -> Bool {
    guard contact.outcome == .noReply, contact.status != .planned, contact.status != .cancelled else {
      return false
    }
    return contact.at.map { $0 <= moment.now } ?? false && !isConfirmedSafe(contact)
  }

  /// Whether a visit to a person was not answered and nobody has confirmed that they are safe.
  package func hasUnansweredVisit(_ row: Int) -> Bool {
    byPerson.encounters[row].contains { isUnansweredVisit(record.encounters.rows[Int($0)]) }
  }

  /// One sentence about a contact: `Home visit: heel grade 2`, `NO REPLY, not confirmed safe`.
  package func contactSentence(_ contact: Encounter) -> String {
    let note = record.text[contact.note]
    return Phrase.joined([contactHeading(contact), note], ": ")
  }

  private func contactHeading(_ contact: Encounter) -> String {
    let place = placeWords(contact)
    if contact.status == .cancelled {
      let what = contact.place == .clinic ? "Clinic visit" : place
      return Phrase.joined([what, contact.at.map { "of \(timeWords($0))" }, "cancelled"], " ")
    }
    if contact.status == .planned { return "\(place) planned, not written up" }
    switch contact.outcome.known {
    case .noReply:
      let by = record.text[contact.safeConfirmedBy]
      if !isConfirmedSafe(contact) { return "\(place), NO REPLY, not confirmed safe" }
      return "\(place), no reply, safe" + (by.isEmpty ? "" : " (\(by))")
    case .refused: return "\(place) refused"
    case .cancelledByUs: return "\(place) cancelled by us"
    case .cancelledByPerson: return "\(place) cancelled by the person"
    default: break
    }
    switch contact.with.known {
    case .carer: return "\(place), with the carer"
    case .professional:
      // Without a place of its own nobody met anybody: it was written down.
      let isNote = contact.place.known == nil || contact.place.known == .other
      return isNote ? "Note" : "\(place), with a colleague"
    default: return place
    }
  }

  /// `Home visit`, `Phone call`, `Clinic`.
  package func placeWords(_ contact: Encounter) -> String {
    switch contact.place.known {
    case .home: "Home visit"
    case .phone: "Phone call"
    case .video: "Video call"
    case .clinic: "Clinic"
    default: "Contact"
    }
  }

  /// Whether a contact is planned for today, whatever the time.
  package func isPlannedToday(_ contact: Encounter) -> Bool {
    contact.status == .planned && contact.at.map { local($0).day == today } ?? false
  }

  /// Planned contacts of a person from now on, in order.
  package func plannedContacts(_ row: Int) -> [Encounter] {
    byPerson.encounters[row].map { record.encounters.rows[Int($0)] }
      .filter { $0.status == .planned && ($0.at.map { $0 >= moment.now } ?? false) }
      .sorted { ($0.at ?? moment.now) < ($1.at ?? moment.now) }
  }

  /// `interpreter booked`, `INTERPRETER NOT BOOKED`; nil for somebody who needs none.
  package func interpreterBooking(_ contact: Encounter) -> String? {
    let need = record.people[contact.person]?.interpreter ?? .none
    if need.isEmpty || need == InterpreterNeed.none { return nil }
    return contact.isInterpreterBooked == true ? "interpreter booked" : "INTERPRETER NOT BOOKED"
  }
}
