extension AgendaRule {
  /// Came home from hospital within the limit; it says whether the call that gap rule `home-no-follow-up` asks for
  /// was made.
  static let homeFromHospital = AgendaRule("home-from-hospital") { draft, row, limit in
    guard let (event, day) = draft.events(row, within: limit.value, { $0.kind == .discharge }).last,
      let home = event.at
    else { return .no }
    let record = draft.view.record
    let contact = draft.view.byPerson.encounters[row].compactMap { index -> Instant? in
      let contact = record.encounters.rows[Int(index)]
      guard contact.isContactWithPerson, let at = contact.at, at > home, at <= draft.view.moment.now else {
        return nil
      }
      return at
    }.min()
    let since: String
    if let contact {
      let hours = draft.gapLimits["home-no-follow-up"]?.value
      let isLate = hours.map { contact - home > $0 * 3600 } ?? false
      since =
        "first contact \(draft.view.dayWords(draft.view.local(contact).day))"
        + (isLate ? ", later than \(hours ?? 0) hours" : "")
    } else {
      since = "nobody has spoken to them since"
    }
    return .yes("Came home \(draft.view.dayWords(day)), \(draft.before(day)); \(since)")
  }
}
