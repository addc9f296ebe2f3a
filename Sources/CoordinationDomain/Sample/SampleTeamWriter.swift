/// Writes places, organisations, teams, staff and who is away.
struct SampleTeamWriter {
  let world: SampleWorld

  func write(to files: inout SampleFiles) {
    places(to: &files)
    organisations(to: &files)
    teams(to: &files)
    professionals(to: &files)
    absences(to: &files)
  }

  private func places(to files: inout SampleFiles) {
    let geography = world.geography
    for (position, locality) in geography.localities.enumerated() {
      let team = world.staff.team(kind: "adult-social-care", locality: position)
      let lead = team.flatMap { world.staff.teams.teams[$0].members.dropFirst().first }
      files[.localities].add([
        "locality_id": locality.id, "name": locality.name, "sort_order": String(position + 1),
        "locality_lead_id": lead.map { world.professionalId($0) } ?? "",
      ])
    }
    for network in geography.networks {
      files[.networks].add([
        "network_id": network.id, "name": network.name,
        "locality_id": geography.localities[network.locality].id,
      ])
    }
    for (position, practice) in geography.practices.enumerated() {
      files[.practices].add([
        "ods_code": practice.ods, "name": practice.name, "organisation_id": "O-" + practice.ods,
        "network_id": geography.networks[practice.network].id, "postcode": practice.postcode,
        "phone": "020 7946 0" + SampleText.padded(300 + position, 3),
        "status": practice.closed.isEmpty ? "active" : "closed", "closed_on": practice.closed,
      ])
    }
  }

  private func organisations(to files: inout SampleFiles) {
    for organisation in world.staff.teams.organisations {
      let key = String(organisation.id.dropFirst(2))
      let entry = SampleTaxonomyTable.sites.firstIndex { $0[0] == key }
      let closed = world.geography.practices.contains { $0.ods == key && !$0.closed.isEmpty }
      files[.organisations].add([
        "organisation_id": organisation.id, "ods_code": organisation.ods, "name": organisation.name,
        "short_name": organisation.shortName, "kind": organisation.kind,
        "hsds_organization_id": entry.map { SampleDirectory.id(.organization, $0 + 1) } ?? "",
        "active": closed ? "N" : "Y",
      ])
    }
  }

  private func teams(to files: inout SampleFiles) {
    let short = world.staff.team(kind: "community-nursing", locality: 0)
    for (position, team) in world.staff.teams.teams.enumerated() {
      let here = Double(team.members.filter { world.staff.professionals[$0].activeTo == nil }.count)
      let inPost = here * 0.9
      // One team is short of staff (gap team-short fires under 80 per cent of established).
      let established = position == short ? inPost * 1.5 : inPost + (position % 3 == 0 ? 0.6 : 0)
      let mail = SampleText.plain(team.name)
      files[.teams].add([
        "team_id": team.id, "name": team.name,
        "organisation_id": world.staff.teams.organisations[team.organisation].id,
        "locality_id": team.locality.map { world.geography.localities[$0].id } ?? "", "kind": team.kind,
        "established_wte": Self.tenths(established), "in_post_wte": Self.tenths(inPost),
        "caseload_ceiling": team.ceiling.isEmpty
          ? "" : String((Int(team.ceiling) ?? 0) * max(1, team.members.count)),
        "phone": team.isActive ? "020 7946 0" + SampleText.padded((400 + position) % 1000, 3) : "",
        "email": team.isActive ? mail + "@teams.example" : "", "hours": team.hours,
        "active": team.isActive ? "Y" : "N",
      ])
    }
  }

  private static func tenths(_ value: Double) -> String {
    let whole = Int((value * 10).rounded())
    return "\(whole / 10).\(whole % 10)"
  }

  private func professionals(to files: inout SampleFiles) {
    let special = world.staff.special
    for (position, one) in world.staff.professionals.enumerated() {
      var ceiling = one.ceiling
      if let limit = Int(one.ceiling), limit < one.leads { ceiling = String(one.leads + 2) }
      if position == special.overCeiling { ceiling = String(max(1, one.leads - 2)) }
      let also = alsoTeams(position)
      let organisation = world.staff.organisation(of: position)
      let mail = SampleText.plain(one.given) + "." + SampleText.plain(one.family) + "@"
      let number = SampleText.padded((position * 37 + 11) % 1000, 3)
      files[.professionals].add([
        "professional_id": one.id, "title": one.title, "given_name": one.given, "family_name": one.family,
        "role": one.role, "role_title": one.roleTitle, "team_id": world.staff.teamId(of: position),
        "also_team_ids": also, "login": one.login, "registration_body": one.registrationBody,
        "registration_number": one.registrationBody.isEmpty ? "" : "\(900_000 + position)",
        "phone": (position % 3 == 0 ? "07700 900" : "020 7946 0") + number,
        "email": mail + SampleText.plain(organisation.shortName) + ".example", "languages": one.languages,
        "caseload_ceiling": ceiling, "access": one.access,
        "active_from": (world.asOf - 900 - position % 40 * 60).iso, "active_to": SampleTime.iso(one.activeTo),
      ])
    }
  }

  /// A few work in two teams: the second coordinator also at the front door, a nurse also as a coordinator.
  private func alsoTeams(_ position: Int) -> String {
    let second: String
    if world.staff.coordinators.dropFirst().first == position {
      second = "single-point-of-access"
    } else if position > 0, position == world.staff.special.nurseCoordinator {
      second = "care-coordination"
    } else {
      return ""
    }
    return world.staff.team(kind: second, locality: 0).map { world.staff.teams.teams[$0].id } ?? ""
  }

  private func absences(to files: inout SampleFiles) {
    let special = world.staff.special
    let asOf = world.asOf
    var rows: [(who: Int, from: Day, to: Day, reason: String, cover: Int?)] = []
    rows.append((special.absentWithCover, asOf - 4, asOf + 10, "annual leave", special.cover))
    rows.append((special.absentWithoutCover, asOf - 3, asOf + 18, "sickness", nil))
    rows.append((special.sick, asOf - 1, asOf + 3, "sickness", nil))
    // Leave that has been, and leave that is coming: away, but not today.
    for position in stride(from: 7, to: world.staff.professionals.count, by: 9)
    where ![special.absentWithCover, special.absentWithoutCover, special.sick, special.left].contains(
      position)
    {
      let from = position % 2 == 0 ? asOf + 20 + position % 30 : asOf - 90 - position % 60
      rows.append((position, from, from + 7 + position % 8, "annual leave", nil))
    }
    for (number, row) in rows.enumerated() {
      files[.absences].add([
        "absence_id": "AB-\(SampleText.padded(number + 1, 3))",
        "professional_id": world.professionalId(row.who),
        "from": row.from.iso, "to": row.to.iso, "reason": row.reason,
        "cover_professional_id": row.cover.map { world.professionalId($0) } ?? "",
      ])
    }
  }
}
