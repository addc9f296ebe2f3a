extension CareView {
  /// How many organisations in the room may not hear about somebody.
  ///
  /// PRODUCT's rule of the room: a number and neither a name nor a reason, since both would tell what they may not know.
  public func organisationsToStepOut(ofMeetingAt meeting: Int, for person: Ref<Person>) -> Int {
    let organisations = Set(
      room(ofMeetingAt: meeting, countsExpected: false).compactMap { organisation(of: $0) })
    return organisations.count { !mayHear($0, about: person) }
  }

  /// Whether an organisation may be told about somebody.
  ///
  /// An objection forbids it. A voluntary organisation needs a basis that somebody recorded; those that give care may
  /// rest on what is implied (NHS England, information sharing guidance).
  package func mayHear(_ organisation: Ref<Organisation>, about person: Ref<Person>) -> Bool {
    guard let row = record.people.row(of: person) else { return true }
    let basis = sharingInForce(row).first { $0.organisation == organisation }
    if basis?.basis.known == .objected { return false }
    guard record.organisations[organisation]?.kind.known == .voluntary else { return true }
    guard let basis else { return false }
    return basis.basis == .explicit || basis.basis == .bestInterests || basis.basis == .legal
  }
}
