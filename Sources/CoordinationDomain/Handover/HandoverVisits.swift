/// The visits of today: when, whom, and who goes; and who was there last.
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

  /// `Ask DN Clarke, G, 020 7946 0048: home visit Tue 17-Nov was the last contact`; empty where it is known who comes.
  ///
  /// That is the newest contact with the person, of whatever kind and by whomever: the one that other lists count from.
  func askWords(_ visit: EssentialVisit?, _ row: Int) -> String {
    guard visit?.state == .notKnown else { return "" }
    let last = view.byPerson.encounters[row].map { record.encounters.rows[Int($0)] }
      .filter { $0.isContactWithPerson && $0.at.map { $0 <= view.moment.now } ?? false }
      .max { ($0.at ?? view.moment.now) < ($1.at ?? view.moment.now) }
    guard let last, let at = last.at else { return "No contact with them is written down" }
    let what =
      "\(Phrase.plain(view.placeWords(last))) \(view.nearWords(view.local(at).day)) was the last contact"
    guard let name = view.name(last.professional), let who = record.professionals[last.professional] else {
      return Phrase.sentence(what)
    }
    let isGone = !who.isActive(on: view.today)
    let absence = isGone ? "no longer works here" : view.awayWords(last.professional)
    return absence.map { "\(name), \($0): \(what)" }
      ?? "Ask \(name), \(view.phone(last.professional)): \(what)"
  }

  /// The visits of today of everybody on the sheet, in order of time.
  var visitsToday: [Encounter] {
    let rows = Set(items.compactMap { $0.person.flatMap { record.people.row(of: $0) } })
    return rows.flatMap(visitsToday).map { ($0, view.name($0.person) ?? "") }
      .sorted { ($0.0.at ?? view.moment.now, $0.1) < ($1.0.at ?? view.moment.now, $1.1) }.map(\.0)
  }

  /// Over the visits of today.
  static func visitsTitle(_ count: Int) -> String { "VISITS TODAY (\(count))" }

  /// One of them: when, whom and in what way, and who goes.
  func visitLine(_ contact: Encounter) -> PaperVisit {
    let away = view.awayWords(contact.professional).map {
      "BUT \(view.name(contact.professional) ?? "") is \($0)"
    }
    let isPast = contact.at.map { $0 < view.moment.now } ?? false
    return PaperVisit(
      time: contact.at.map { view.local($0).clock } ?? "",
      words: Phrase.joined([
        "\(view.name(contact.person) ?? "Not known"): \(Phrase.plain(view.placeWords(contact)))",
        contact.isInterpreterBooked == true ? nil : view.interpreterBooking(contact),
        isPast ? "not written up" : nil, away,
      ]),
      who: view.name(contact.professional) ?? "nobody named", isUncovered: away != nil)
  }
}

/// A visit of today in words.
struct PaperVisit {
  /// `14:00`; empty where it has no time.
  let time: String
  /// Whom, and in what way.
  let words: String
  /// Who goes.
  let who: String
  /// Whether whoever was to go is away.
  let isUncovered: Bool
}
