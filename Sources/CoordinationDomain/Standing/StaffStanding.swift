/// Who is away today, who covers, and how many people each professional and team leads for.
public struct StaffStanding: Sendable {
  /// By position in `professionals`: position in `absences` of today's absence; -1 where they are here.
  package private(set) var absence: ContiguousArray<Int32>
  /// By position in `professionals`: live people they lead for.
  package private(set) var peopleLed: ContiguousArray<Int32>
  /// By position in `teams`: live people its members lead for.
  package private(set) var peopleLedByTeam: ContiguousArray<Int32>
  /// Members of each team, by position in `teams`; a second team counts as well.
  package private(set) var members: RowGroups
  private let today: Day

  init(_ record: CareRecord, today: Day) {
    self.today = today
    absence = ContiguousArray(repeating: -1, count: record.professionals.count)
    peopleLed = ContiguousArray(repeating: 0, count: record.professionals.count)
    peopleLedByTeam = ContiguousArray(repeating: 0, count: record.teams.count)
    members = RowGroups(count: record.professionals.count, groups: record.teams.count) { row in
      record.professionals.rows[row].team.flatMap { record.teams.row(of: $0) } ?? -1
    }
    for (row, away) in record.absences.rows.enumerated() {
      guard let from = away.from, from <= today, let to = away.to, today < to else { continue }
      guard let who = away.professional.flatMap({ record.professionals.row(of: $0) }) else { continue }
      absence[who] = Int32(row)
    }
  }

  /// The same with the people counted that each leads for.
  func counting(_ people: ContiguousArray<PersonStanding>, _ record: CareRecord) -> StaffStanding {
    var result = self
    for standing in people where standing.isLive && standing.lead >= 0 {
      let lead = record.careTeam.rows[Int(standing.lead)].professional
      guard let who = lead.flatMap({ record.professionals.row(of: $0) }) else { continue }
      result.peopleLed[who] += 1
      let team = record.professionals.rows[who].team
      if let row = team.flatMap({ record.teams.row(of: $0) }) { result.peopleLedByTeam[row] += 1 }
    }
    return result
  }
}

extension Professional {
  /// Whether they work here on a day: from `active_from` on, up to but not including `active_to`.
  package func isActive(on day: Day) -> Bool {
    (activeFrom.map { $0 <= day } ?? true) && (activeTo.map { day < $0 } ?? true)
  }
}

/// Whether a half-open spell `[start, end)` runs on a day; no end is for ever.
@inline(__always)
func runs(_ start: Day?, _ end: Day?, on day: Day) -> Bool {
  guard let start, start <= day else { return false }
  return end.map { day < $0 } ?? true
}
