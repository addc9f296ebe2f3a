extension RecordCheck {
  /// The circle: each row names one part of it, and at most one lead holds on a day.
  mutating func checkCareTeam() {
    var leads = Spells()
    var others = Spells()
    leads.reserve(record.people.count)
    others.reserve(record.careTeam.count)
    for i in record.careTeam.rows.indices {
      let membership = record.careTeam.rows[i]
      checkHolder(of: membership)
      if let start = membership.startOn, let end = membership.endOn, end < start {
        reportReversed(membership, "end_on", end, before: start, "start_on")
      }
      guard let person = membership.person, membership.status.isInForce else { continue }
      if membership.role == .lead {
        leads.add(key: UInt64(person.slot), from: membership.startOn, to: membership.endOn, row: i)
        if membership.isLead(on: today) { checkLead(membership) }
      } else if let holder = membership.holderKey {
        others.add(
          key: UInt64(person.slot, holder &* 16 &+ UInt32(membership.role.raw & 15)),
          from: membership.startOn,
          to: membership.endOn, row: i)
      }
    }
    leads.overlaps { earlier, later in
      let row = record.careTeam.rows[later]
      let other = record.careTeam.rows[earlier]
      report(
        .error, row, "start_on",
        "\(id(row.person)) has two leads on \(row.startOn?.iso ?? "one day"): "
          + "\(words(other.id)) in line \(other.line) is not ended; the one that starts later counts",
        "End the other lead on the day this one begins.")
    }
    others.overlaps { earlier, later in
      let row = record.careTeam.rows[later]
      let other = record.careTeam.rows[earlier]
      report(
        .warning, row, "start_on",
        "the same part in the circle is held already, \(words(other.id)) in line \(other.line)",
        "Expected spells of the same part one after the other.")
    }
  }

  private mutating func checkHolder(of membership: CareTeamMembership) {
    let holders =
      (membership.professional == nil ? 0 : 1) + (membership.contact == nil ? 0 : 1)
      + (membership.organisation == nil ? 0 : 1)
    if holders != 1 {
      report(
        .error, membership, "professional_id",
        holders == 0 ? "the row names nobody" : "the row names \(holders) holders",
        "Expected one of professional_id, contact_id and organisation_id.")
    } else if membership.role == .lead, membership.professional == nil {
      report(
        .error, membership, "professional_id", "the lead is not a professional",
        "Expected the id of a row of professionals.csv.")
    }
    if let contact = record.personalContacts[membership.contact], contact.person != membership.person {
      report(
        .error, membership, "contact_id",
        "\(id(membership.contact)) is a contact of somebody else",
        "Expected a contact of the same person.")
    }
    if let deputy = membership.deputy, deputy == membership.professional {
      report(.warning, membership, "deputy_id", "the deputy is the holder", "Expected somebody else.")
    }
  }

  private mutating func checkLead(_ membership: CareTeamMembership) {
    guard let lead = record.professionals[membership.professional] else { return }
    // Made only for a sentence: there are as many leads as people.
    var name: String { id(membership.professional) }
    if !lead.isActive(on: today) {
      report(
        .warning, membership, "professional_id",
        lead.hasLeft(by: today)
          ? "\(name), who leads, has left" : "\(name), who leads, does not work here yet",
        "Expected somebody who works here on \(today.iso).")
    } else if let team = record.teams[lead.team], team.isActive == false {
      report(
        .warning, membership, "professional_id", "the team of \(name), who leads, is not active",
        "Expected somebody in an active team.")
    }
  }
}

extension CareTeamMembership {
  /// Whether it is the lead that holds on a day.
  func isLead(on day: Day) -> Bool {
    role == .lead && status.isInForce && runs(startOn, endOn, on: day)
  }

  /// The holder as a number that no holder of another sort has.
  fileprivate var holderKey: UInt32? {
    if let professional { return professional.slot &* 3 }
    if let contact { return contact.slot &* 3 &+ 1 }
    return organisation.map { $0.slot &* 3 &+ 2 }
  }
}
