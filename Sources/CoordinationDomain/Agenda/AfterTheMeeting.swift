/// What has still to be done when a meeting has decided: it is copied, and the person is told.
extension CareView {
  /// Whether something was decided about somebody: that they come back is a date and no decision.
  func isDecided(_ item: MDTItem) -> Bool {
    item.status == .discussed && record.text[item.decision] != DecisionCode.bringBack.rawValue
  }

  /// Whether somebody has still to tell the person of an item what was decided.
  ///
  /// Not the dead, and not where nothing was decided but that they come back.
  package func hasToBeTold(_ item: MDTItem) -> Bool {
    guard item.status == .discussed, item.toldOn == nil else { return false }
    return !standing(item.person).isDead && record.text[item.decision] != DecisionCode.bringBack.rawValue
  }

  /// The organisations that have to copy a decision into their own record and have not yet.
  ///
  /// A decision here is in nobody's clinical record. JUDGEMENT: those of the lead, the practice and the presenter, and
  /// every one that does something that was agreed; none that may not hear about the person.
  func organisationsToCopy(_ item: MDTItem, agreed actions: [Int32]) -> [Ref<Organisation>] {
    guard item.status == .discussed, let person = item.person else { return [] }
    let copied = Set(
      record.text[item.recordedIn].split(separator: ";").map { Phrase.trimmed(String($0)) })
    let concerned =
      [
        organisation(of: lead(standing(person))),
        record.practices[record.people[person]?.practice]?.organisation, organisation(of: item.presenter),
      ] + actions.map { record.actions.rows[Int($0)].ownerOrganisation }
    var seen: Set<Ref<Organisation>> = []
    return concerned.compactMap { $0 }.filter { organisation in
      seen.insert(organisation).inserted && !copied.contains(record.id(organisation))
        && mayHear(organisation, about: person)
    }
  }
}
