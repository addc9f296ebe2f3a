extension GapRule {
  /// In hospital, and nobody has spoken to the ward or whoever sees to the discharge.
  static let inHospitalNoNews = GapRule("in-hospital-no-news", "In hospital, no news", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), draft.view.isInHospital(row) else { return .apart }
    guard let admitted = draft.record.people.rows[row].whereSince else { return .unknown }
    var since = admitted
    for index in draft.view.byPerson.encounters[row] {
      let contact = draft.record.encounters.rows[Int(index)]
      guard contact.with == .professional, contact.isAnswered, let at = contact.at, at <= draft.now else {
        continue
      }
      since = max(since, draft.view.local(at).day)
    }
    return limits.own.finding(since: since)
  } words: { view, gap in
    let since = view.record.people.rows[Int(gap.person)].whereSince
    return since == gap.since
      ? "in hospital \(view.sinceAndDays(since)), nobody has spoken to the ward"
      : "in hospital \(view.sinceWords(since)), no word from the ward \(view.sinceAndDays(gap.since))"
  }
}
