extension GapRule {
  /// More different people at the door in a week than the limit.
  static let visitorsWeek = GapRule("visitors-week", "Many visitors in a week", of: .people) {
    draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    return draft.view.visitors(row).count > limits.own.value ? .yes(since: draft.today - 6) : .no
  } words: { view, gap in
    "\(view.visitors(Int(gap.person)).count) different visitors in 7 days"
  }
}

extension CareView {
  /// Who came to the home in the last seven days; the staff of a home care agency count once.
  func visitors(_ person: Int) -> Set<String> {
    var who: Set<String> = []
    for index in byPerson.encounters[person] {
      let contact = record.encounters.rows[Int(index)]
      guard contact.place == .home, contact.status.isEmpty || contact.status == .done, let at = contact.at,
        at <= moment.now, today - local(at).day < 7, let professional = contact.professional
      else { continue }
      let organisation = organisation(of: professional)
      let isAgency = record.organisations[organisation]?.kind.known == .homeCare
      who.insert(isAgency ? organisation.map { record.id($0) } ?? "" : record.id(professional))
    }
    return who
  }
}
