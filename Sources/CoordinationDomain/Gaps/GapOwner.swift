extension CareView {
  /// Whose job it is to close a gap: who has the role of its limit for whom it concerns, else the role in words.
  ///
  /// The lead's job falls to whoever covers for them; where nobody leads or coordinates it falls to the next who
  /// answers for the person: the coordinator, then the locality lead. A manager who is away cannot act either.
  func gapOwner(_ gap: Gap, role: String) -> String {
    holder(of: role, gap).flatMap { name($0) } ?? GapLimitWords.roleWords(role)
  }

  private func holder(of role: String, _ gap: Gap) -> Ref<Professional>? {
    let standing = gap.person < 0 ? PersonStanding() : people[Int(gap.person)]
    let coordinator =
      standing.coordinator < 0 ? nil : record.careTeam.rows[Int(standing.coordinator)].professional
    let localityLead = record.localities[gapLocality(gap)]?.localityLead
    switch role {
    case "lead": return standing.cover ?? lead(standing) ?? coordinator ?? localityLead
    case "coordinator": return coordinator ?? localityLead
    case "locality-lead": return localityLead
    case "team-manager": return teamManager(gap, standing) ?? localityLead
    case "mdt-chair": return chair(gap)
    default: return nil
    }
  }

  /// Whoever may lead the work of others in the team of the lead, or in the team that a gap is about.
  private func teamManager(_ gap: Gap, _ standing: PersonStanding) -> Ref<Professional>? {
    let row = Int(gap.row)
    let team: Ref<Team>? =
      switch gap.foundBy.table {
      case .professionals: record.professionals.rows[row].team
      case .teams: record.teams.ref(at: row)
      default: record.professionals[lead(standing)]?.team
      }
    guard let team = team.flatMap({ record.teams.row(of: $0) }) else { return nil }
    let manager = staff.members[team].first { member in
      let one = record.professionals.rows[Int(member)]
      return one.access == .lead && one.isActive(on: today) && staff.absence[Int(member)] < 0
    }
    return manager.map { record.professionals.ref(at: Int($0)) }
  }

  private func chair(_ gap: Gap) -> Ref<Professional>? {
    guard gap.foundBy.table == .mdtItems else { return nil }
    let meeting = record.mdtMeetings[record.mdtItems.rows[Int(gap.row)].meeting]
    return record.mdtSeries[meeting?.series]?.chair
  }
}
