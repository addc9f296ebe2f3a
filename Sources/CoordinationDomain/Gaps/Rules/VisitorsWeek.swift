extension GapRule {
  /// More different people at the door in a week than the limit.
  static let visitorsWeek = GapRule("visitors-week", "Many visitors to the home", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    return draft.view.visitors(to: row).count > limits.own.value ? .yes(since: draft.today - 6) : .no
  } words: { view, gap in
    "\(view.visitors(to: Int(gap.person)).count) different visitors to the home in 7 days"
  }
}

extension CareView {
  /// Who came to the home in the last seven days, today included; the staff of a home care agency count once.
  fileprivate func visitors(to person: Int) -> Set<String> {
    var who: Set<String> = []
    for index in byPerson.encounters[person] {
      let contact = record.encounters.rows[Int(index)]
      guard contact.place == .home, contact.status.isEmpty || contact.status == .done,
        contact.outcome != .cancelledByUs, contact.outcome != .cancelledByPerson, let at = contact.at,
        at <= moment.now, today - local(at).day < 7, let professional = contact.professional
      else { continue }
      let agency = organisation(of: professional).flatMap { organisation in
        record.organisations[organisation]?.kind.known == .homeCare ? record.id(organisation) : nil
      }
      who.insert(agency ?? record.id(professional))
    }
    return who
  }
}
