extension GapRule {
  /// Somebody died, and nobody has spoken to the next of kin or the carer since.
  static let bereavedNoContact = GapRule(
    "bereaved-no-contact", "Family not rung after a death", of: .people, ["within"]
  ) {
    draft, row, limits in
    guard draft.view.people[row].isDead, let died = draft.record.people.rows[row].dateOfDeath else {
      return .apart
    }
    guard draft.today - died <= limits[1].value else { return .apart }
    let family = draft.view.byPerson.contacts[row].contains { index in
      let contact = draft.record.personalContacts.rows[Int(index)]
      return (contact.isNextOfKin == true || contact.isCarer == true) && contact.doNotContact != true
    }
    guard family else { return .apart }
    let isRung = draft.view.byPerson.encounters[row].contains { index in
      let contact = draft.record.encounters.rows[Int(index)]
      guard contact.with == .carer, contact.status.isEmpty || contact.status == .done, let at = contact.at
      else { return false }
      return at <= draft.now && draft.view.local(at).day >= died
    }
    return isRung ? .no : limits.own.finding(since: died)
  } words: { view, gap in
    "died \(view.sinceAndDays(gap.since)), nobody has spoken to the family"
  }
}
