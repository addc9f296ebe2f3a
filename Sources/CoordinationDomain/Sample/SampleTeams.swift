/// Organisations and their teams.
struct SampleOrganisation {
  let id: String
  let ods: String
  let name: String
  let shortName: String
  let kind: String
}

struct SampleTeam {
  let id: String
  let name: String
  let organisation: Int
  /// None = the whole borough.
  let locality: Int?
  let kind: String
  let hours: String
  let ceiling: String
  let share: Int
  var isActive = true
  var members: [Int] = []
}

/// The organisations and teams of a borough: about twenty teams, more copies of each where there are many people.
struct SampleTeams {
  var organisations: [SampleOrganisation] = []
  var teams: [SampleTeam] = []

  init(geography: SampleGeography, staff: Int) {
    for row in SampleOrganisationTable.organisations {
      organisations.append(
        SampleOrganisation(id: "O-" + row[0], ods: row[1], name: row[2], shortName: row[3], kind: row[4]))
    }
    for practice in geography.practices {
      organisations.append(
        SampleOrganisation(
          id: "O-" + practice.ods, ods: practice.ods, name: practice.name, shortName: practice.name,
          kind: "gp-practice"))
    }
    // A team of more than about sixteen is two teams.
    let copies = max(1, staff / 320)
    for copy in 0..<copies {
      for row in SampleOrganisationTable.localityTeams {
        for locality in geography.localities.indices {
          add(row, locality: geography.localities[locality], copy: copy, of: copies)
        }
      }
      for row in SampleOrganisationTable.boroughTeams { add(row, locality: nil, copy: copy, of: copies) }
    }
    let trust = organisation("ELFT")
    teams.append(
      SampleTeam(
        id: "T-BOW-RAPID", name: "Bow Rapid Response", organisation: trust, locality: nil,
        kind: "urgent-response", hours: "", ceiling: "", share: 0, isActive: false))
    for row in SampleOrganisationTable.singleTeams { add(row, locality: nil, copy: 0, of: 1) }
  }

  private mutating func add(_ row: [String], locality: SampleGeography.Place?, copy: Int, of copies: Int) {
    let suffix = copies > 1 ? " \(copy + 1)" : ""
    var id = "T-" + row[6]
    if let locality { id += "-" + locality.id }
    if copy > 0 { id += "-\(copy + 1)" }
    let place = locality.map { " " + $0.name } ?? ""
    teams.append(
      SampleTeam(
        id: id, name: row[0] + place + suffix, organisation: organisation(row[1]),
        locality: locality?.locality,
        kind: row[2], hours: row[3], ceiling: row[4], share: Int(row[5]) ?? 1))
  }

  func organisation(_ key: String) -> Int {
    organisations.firstIndex { $0.id == "O-" + key } ?? 0
  }
}
