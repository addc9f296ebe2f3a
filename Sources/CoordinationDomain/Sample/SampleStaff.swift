/// A member of staff of the sample.
struct SampleProfessional {
  let id: String
  let title: String
  let given: String
  let family: String
  let role: String
  let roleTitle: String
  let team: Int
  let registrationBody: String
  let languages: String
  var access: String
  var login: String
  var activeTo: Day?
  var mayLead: Bool
  var leads = 0
  var ceiling: String
}

/// Professionals in their teams, and the few whose circumstances the rules are about.
struct SampleStaff {
  /// One each of the circumstances that a rule or a screen must show.
  struct Special {
    var left = 0
    var absentWithCover = 0
    var cover = 0
    var absentWithoutCover = 0
    var overCeiling = 0
    var voluntary = 0
    var zeroLoad = 0
    var sick = 0
    /// A nurse who also works as a care coordinator.
    var nurseCoordinator = 0
  }

  var professionals: [SampleProfessional] = []
  var teams: SampleTeams
  var special = Special()
  /// Who may lead, by locality.
  var leaders: [[Int]]
  /// Care coordinators.
  var coordinators: [Int] = []
  /// Active teams by kind, for each locality: the locality's own, else the borough's.
  private(set) var teamsByKind: [(kind: String, byLocality: [[Int]])] = []

  init(geography: SampleGeography, people: Int, seed: UInt64, asOf: Day) {
    // About four in six lead, so each leads about twenty; a small borough still has every kind of team.
    let staff = max(80, 80 + (people - 960) / 13)
    teams = SampleTeams(geography: geography, staff: staff)
    leaders = Array(repeating: [], count: geography.localities.count)
    var random = SampleRandom(seed: seed, stream: 2, index: 0)
    let roles = SampleOrganisationTable.roles
    let shares = teams.teams.map(\.share)
    let total = max(1, shares.reduce(0) { $0 + $1 })
    for position in teams.teams.indices where teams.teams[position].isActive {
      let own = roles.filter { $0[0] == teams.teams[position].kind }
      let members = max(2, staff * shares[position] / total)
      for member in 0..<members {
        add(role: own[member % max(1, own.count)], team: position, member: member, random: &random)
      }
    }
    indexTeams(localities: geography.localities.count)
    plantSpecial(asOf: asOf)
    for (position, professional) in professionals.enumerated() where professional.mayLead {
      if let locality = teams.teams[professional.team].locality {
        leaders[locality].append(position)
      } else {
        // Leads of borough-wide teams are dealt out, so that each leads as many people as the others.
        leaders[position % leaders.count].append(position)
      }
    }
    coordinators = professionals.indices.filter { professionals[$0].role == "CC" }
  }

  private mutating func add(role: [String], team: Int, member: Int, random: inout SampleRandom) {
    let number = professionals.count
    let first = member == 0
    let givens = SampleNames.staffGiven
    let families = SampleNames.staffFamily
    // Stepping by 7 through 50 family names and by 1 through 40 given names repeats a pair only after 200.
    let given = givens[number % givens.count]
    let family = families[(number * 7 + number / givens.count * 3 + number / 200) % families.count]
    let isPrescriber = role[1] == "GP" || role[1] == "PSY"
    let coordinates = role[1] == "CC"
    var access = "contribute"
    if first || member == 1 && role[0] == "adult-social-care" { access = "lead" }
    if coordinates { access = first ? "admin" : "coordinate" }
    if role[1] == "HCA" { access = "view" }
    if role[0] == "equipment" { access = "contribute" }
    if role[0] == "befriending" { access = "none" }
    let login =
      SampleText.plain(given) + "." + SampleText.plain(family) + (number >= 200 ? String(number) : "")
    let kindCeiling = role[4] == "Y" || coordinates ? teams.teams[team].ceiling : ""
    professionals.append(
      SampleProfessional(
        id: "S-" + SampleText.padded(number + 1, 4), title: isPrescriber ? "Dr" : "", given: given,
        family: family,
        role: role[1], roleTitle: role[2], team: team, registrationBody: role[3],
        languages: random.pick(SampleOrganisationTable.staffLanguages), access: access,
        login: access == "none" ? "" : login, activeTo: nil, mayLead: role[4] == "Y", ceiling: kindCeiling))
    teams.teams[team].members.append(number)
  }

  /// Chooses who left, who is away and who has nobody, each from a team with others to spare.
  private mutating func plantSpecial(asOf: Day) {
    let nurses = members(ofKind: "community-nursing")
    let social = members(ofKind: "adult-social-care")
    let therapy = members(ofKind: "community-therapy")
    special.left = nurses.first ?? 0
    special.absentWithCover = social.first ?? 0
    special.cover = social.count > 1 ? social[1] : 0
    special.absentWithoutCover = therapy.first ?? 0
    special.overCeiling = nurses.count > 1 ? nurses[1] : 0
    special.zeroLoad = social.last ?? 0
    special.sick = nurses.last ?? 0
    special.voluntary = members(ofKind: "social-prescribing").first ?? 0
    special.nurseCoordinator = members(ofKind: "community-nursing", locality: 1).dropFirst().first ?? 0
    if special.nurseCoordinator > 0 { professionals[special.nurseCoordinator].access = "coordinate" }
    professionals[special.left].activeTo = asOf - 9
    for position in [
      special.left, special.absentWithCover, special.absentWithoutCover, special.zeroLoad, special.sick,
    ] { professionals[position].mayLead = false }
  }

  /// Members of that kind of team in a locality, the first where none is named, or of the borough's.
  private func members(ofKind kind: String, locality: Int = 0) -> [Int] {
    guard leaders.indices.contains(locality) else { return [] }
    return team(kind: kind, locality: locality).map { teams.teams[$0].members } ?? []
  }

  private mutating func indexTeams(localities: Int) {
    for (position, team) in teams.teams.enumerated() where team.isActive {
      let entry: Int
      if let found = teamsByKind.firstIndex(where: { $0.kind == team.kind }) {
        entry = found
      } else {
        entry = teamsByKind.count
        teamsByKind.append((kind: team.kind, byLocality: Array(repeating: [], count: localities)))
      }
      for locality in 0..<localities where team.locality == nil || team.locality == locality {
        teamsByKind[entry].byLocality[locality].append(position)
      }
    }
  }

  /// The first team of that kind that serves the locality.
  func team(kind: String, locality: Int) -> Int? {
    for entry in teamsByKind where entry.kind == kind { return entry.byLocality[locality].first }
    return nil
  }

  /// Somebody active of that kind of team, to give a task to.
  func somebody(kind: String, locality: Int, random: inout SampleRandom) -> Int? {
    for entry in teamsByKind where entry.kind == kind {
      guard let team = random.pick(entry.byLocality[locality]) else { return nil }
      for _ in 0..<6 {
        if let one = random.pick(teams.teams[team].members), professionals[one].activeTo == nil { return one }
      }
    }
    return nil
  }

  func organisation(of professional: Int) -> SampleOrganisation {
    teams.organisations[teams.teams[professionals[professional].team].organisation]
  }

  func teamId(of professional: Int) -> String { teams.teams[professionals[professional].team].id }
}
