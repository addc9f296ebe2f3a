extension GapRule {
  /// More different people at the door in a week than the limit.
  static let visitorsWeek = GapRule("visitors-week", "Many visitors to the home", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    let visitors = draft.view.visitors(to: row)
    if visitors.known.count > limits.own.value { return .yes(since: draft.today - 6) }
    return visitors.known.count + visitors.unnamed > limits.own.value ? .unknown : .no
  } words: { view, gap in
    "\(view.visitors(to: Int(gap.person)).known.count) different visitors to the home in 7 days"
  }
}

extension CareView {
  /// Who came to the home in the last seven days, today included; the staff of a home care agency count once.
  ///
  /// `unnamed` are visits of whom nobody says who came: each may have been somebody else.
  fileprivate func visitors(to person: Int) -> (known: Set<String>, unnamed: Int) {
    var who: Set<String> = []
    var unnamed = 0
    for index in byPerson.encounters[person] {
      let contact = record.encounters.rows[Int(index)]
      guard contact.place == .home, contact.status.isEmpty || contact.status == .done,
        contact.outcome != .cancelledByUs, contact.outcome != .cancelledByPerson, let at = contact.at,
        at <= moment.now, today - local(at).day < 7
      else { continue }
      guard let professional = contact.professional else {
        unnamed += 1
        continue
      }
      let agency = organisation(of: professional).flatMap { organisation in
        record.organisations[organisation]?.kind.known == .homeCare ? record.id(organisation) : nil
      }
      who.insert(agency ?? record.id(professional))
    }
    return (who, unnamed)
  }
}
