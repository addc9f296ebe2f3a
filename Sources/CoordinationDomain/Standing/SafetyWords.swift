/// What may be said about flags and sharing where others can read along.
extension CareView {
  /// The one neutral sentence for everything that must not be read out.
  package static let readBeforeVisiting = "Read before visiting: ring the office"

  /// Categories that stay neutral whatever sensitivity was written.
  private static let neutralCategories: Set<String> = ["staff-safety", "safeguarding", "restricted-address"]

  /// Whether a flag is only ever said neutrally.
  package func isNeutral(_ flag: PersonFlag) -> Bool {
    flag.sensitivity == .restricted || CareView.neutralCategories.contains(record.text[flag.category])
  }

  /// The flags in force today, those that must stay neutral left out.
  package func plainFlags(_ row: Int) -> [PersonFlag] {
    flagsInForce(row).filter { !isNeutral($0) }
  }

  /// Whether a visitor must ring the office first.
  package func mustReadBeforeVisiting(_ row: Int) -> Bool { flagsInForce(row).contains { isNeutral($0) } }

  private func flagsInForce(_ row: Int) -> [PersonFlag] {
    byPerson.flags[row].map { record.flags.rows[Int($0)] }.filter { runs($0.startOn, $0.endOn, on: today) }
  }

  /// Whether somebody objects today to sharing with an organisation; never for nobody in particular.
  package func objects(_ person: Ref<Person>?, to organisation: Ref<Organisation>?) -> Bool {
    guard let organisation, let row = person.flatMap({ record.people.row(of: $0) }) else { return false }
    return sharingInForce(row).contains { $0.organisation == organisation && $0.basis == .objected }
  }

  /// The bases in force today, one an organisation: an objection goes before everything else.
  package func sharingInForce(_ row: Int) -> [SharingBasis] {
    var latest: [SharingBasis] = []
    for index in byPerson.sharing[row] {
      let basis = record.sharing.rows[Int(index)]
      guard runs(basis.from, basis.to, on: today) else { continue }
      guard let known = latest.firstIndex(where: { $0.organisation == basis.organisation }) else {
        latest.append(basis)
        continue
      }
      let isObjection = basis.basis == .objected
      if isObjection || (latest[known].basis != .objected && basis.from >= latest[known].from) {
        latest[known] = basis
      }
    }
    return latest
  }

  /// `5 may, 1 may not`; `not recorded`.
  package func sharingSummary(_ row: Int) -> String {
    let bases = sharingInForce(row)
    if bases.isEmpty { return "not recorded" }
    let objections = bases.count { $0.basis == .objected }
    return "\(bases.count - objections) may, \(objections) may not"
  }
}

/// Whether one day is not before the other; a missing day is before every other.
private func >= (a: Day?, b: Day?) -> Bool {
  guard let b else { return true }
  return a.map { $0 >= b } ?? false
}
