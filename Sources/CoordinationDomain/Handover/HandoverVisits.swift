/// The visits of today: when, whom, and who goes.
extension HandoverDraft {
  /// The contacts of today with a person that are planned and not cancelled, in order of time.
  func visitsToday(_ row: Int) -> [Encounter] {
    view.byPerson.encounters[row].map { record.encounters.rows[Int($0)] }.filter(view.isPlannedToday)
      .sorted { ($0.at ?? view.moment.now) < ($1.at ?? view.moment.now) }
  }

  /// `14:00: home visit, DN Okafor, A`; that whoever goes is away.
  func visitWords(_ contact: Encounter) -> String {
    let time = contact.at.map { view.local($0).clock }
    let away = view.awayWords(contact.professional).map { "BUT " + $0 }
    let who = Phrase.joined([
      Phrase.plain(view.placeWords(contact)), view.name(contact.professional) ?? "nobody named", away,
      contact.isInterpreterBooked == true ? nil : view.interpreterBooking(contact),
    ])
    return Phrase.joined([time, who], ": ")
  }
}
