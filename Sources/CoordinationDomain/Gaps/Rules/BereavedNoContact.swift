extension GapRule {
  /// Somebody died, and nobody has spoken to the next of kin or the carer since.
  ///
  /// The one rule about the dead; `within` is for how many days after a death it asks.
  static let bereavedNoContact = GapRule(
    "bereaved-no-contact", "Family not spoken to after a death", of: .people, ["within"]
  ) { draft, row, limits in
    guard draft.view.people[row].isDead, let died = draft.record.people.rows[row].dateOfDeath,
      draft.today - died <= limits[1].value
    else { return .apart }
    let spell = draft.spell(row)
    guard spell.startOn != nil, spell.status != .enteredInError,
      spell.endOn.map({ $0 >= died }) ?? true
    else { return .apart }
    let family = draft.view.byPerson.contacts[row].map { draft.record.personalContacts.rows[Int($0)] }
      .filter { $0.isNextOfKin == true || $0.isCarer == true }
    if family.isEmpty { return .unknown }
    if family.allSatisfy({ $0.doNotContact == true }) { return .apart }
    let isSpokenTo = draft.view.byPerson.encounters[row].contains { index in
      let contact = draft.record.encounters.rows[Int(index)]
      guard contact.with == .carer, contact.isAnswered, let at = contact.at else { return false }
      return at <= draft.now && draft.view.local(at).day >= died
    }
    return isSpokenTo ? .no : limits.own.finding(since: died)
  } words: { view, gap in
    "died \(view.dayAndDays(gap.since)), nobody has spoken to the family"
  }
}

extension Encounter {
  /// Done, and somebody was there.
  var isAnswered: Bool { (status.isEmpty || status == .done) && (outcome.isEmpty || outcome == .seen) }
}
