/// Who may be told about whom: in the room, on paper and in the circle alike.
extension CareView {
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
