extension GapRule {
  /// In hospital, and nobody has spoken to the ward.
  static let inHospitalNoNews = GapRule("in-hospital-no-news", "In hospital, no news", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), draft.view.isInHospital(row) else { return .apart }
    guard let admitted = draft.record.people.rows[row].whereSince else { return .unknown }
    let spoken = draft.view.byPerson.encounters[row].compactMap { index -> Day? in
      let contact = draft.record.encounters.rows[Int(index)]
      guard contact.status.isEmpty || contact.status == .done, contact.with == .professional,
        let at = contact.at,
        at <= draft.now
      else { return nil }
      return draft.day(at)
    }.max()
    return limits.own.finding(since: max(spoken ?? admitted, admitted))
  } words: { view, gap in
    let since = view.record.people.rows[Int(gap.person)].whereSince
    return
      "in hospital \(view.sinceWords(since)), nobody has spoken to the ward \(view.sinceAndDays(gap.since))"
  }
}
