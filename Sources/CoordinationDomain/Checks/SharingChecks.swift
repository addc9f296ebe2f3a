extension RecordCheck {
  /// Sharing: what each basis asks for, and no organisation both allowed and objected to.
  mutating func checkSharing() {
    var objections: [UInt64: Int] = [:]
    let rows = record.sharing.rows
    for i in rows.indices where rows[i].basis == .objected && rows[i].holds(on: today) {
      if let key = rows[i].key { objections[key] = i }
    }
    for sharing in rows {
      if let from = sharing.from, let to = sharing.to, to < from {
        reportReversed(sharing, "to", to, before: from, "from")
      }
      if sharing.basis == .bestInterests, sharing.decisionMaker.isEmpty {
        report(
          .error, sharing, "decision_maker", "a best-interests decision has no maker",
          "Expected who decided: a name and role, or the attorney.")
      }
      guard sharing.holds(on: today) else { continue }
      if sharing.basis == .implied, let kind = record.organisations[sharing.organisation]?.kind,
        kind == .voluntary
      {
        report(
          .warning, sharing, "basis",
          "\(id(sharing.organisation)) is a voluntary organisation and the basis is implied",
          "Wider support needs explicit consent; implied is enough where it gives health or social care.")
      }
      if sharing.basis == .implied || sharing.basis == .explicit,
        let objection = sharing.key.flatMap({ objections[$0] })
      {
        report(
          .warning, sharing, "basis",
          "the person objects to sharing with \(id(sharing.organisation)) "
            + "(line \(rows[objection].line)); the objection counts",
          "End this row when the objection begins.")
      }
    }
    if !objections.isEmpty { checkObjectionsOfHolders(objections) }
  }

  /// An objection is settled with an organisation that leads or holds an open action before it is recorded.
  private mutating func checkObjectionsOfHolders(_ objections: [UInt64: Int]) {
    var holding: [Int: String] = [:]
    for membership in record.careTeam.rows where membership.isLead(on: today) {
      guard let person = membership.person, let lead = record.professionals[membership.professional] else {
        continue
      }
      guard let organisation = record.teams[lead.team]?.organisation else { continue }
      if let objection = objections[UInt64(person.slot, organisation.slot)] { holding[objection] = "leads" }
    }
    for action in record.actions.rows where action.isOpen {
      guard let person = action.person, let organisation = action.ownerOrganisation else { continue }
      guard let objection = objections[UInt64(person.slot, organisation.slot)] else { continue }
      if holding[objection] == nil { holding[objection] = "holds an open action" }
    }
    for (objection, what) in holding.sorted(by: { $0.key < $1.key }) {
      let row = record.sharing.rows[objection]
      report(
        .warning, row, "organisation_id",
        "the person objects to sharing with \(id(row.organisation)), which \(what)",
        "Find somebody else first, then record the objection.")
    }
  }
}

extension SharingBasis {
  /// Person and organisation as one key.
  fileprivate var key: UInt64? {
    guard let person, let organisation else { return nil }
    return UInt64(person.slot, organisation.slot)
  }

  /// Whether it is in force on a day; without a first day it always was.
  func holds(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 > day } ?? true)
  }
}
