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
  /// By position in `people`: position in `professionals` of who leads, also for people who are not live; -1 where
  /// nobody does.
  private var leader: ContiguousArray<Int32>

  /// Who is away; nobody leads for anybody until each person was taken.
  init(_ record: CareRecord, today: Day) {
    absence = StaffStanding.absences(record, today)
    peopleLed = ContiguousArray(repeating: 0, count: record.professionals.count)
    peopleLedByTeam = ContiguousArray(repeating: 0, count: record.teams.count)
    leader = ContiguousArray(repeating: -1, count: record.people.count)
    members = RowGroups(count: record.professionals.count, groups: record.teams.count) { row in
      record.professionals.rows[row].team.flatMap { record.teams.row(of: $0) } ?? -1
    }
  }

  private static func absences(_ record: CareRecord, _ today: Day) -> ContiguousArray<Int32> {
    var absence = ContiguousArray<Int32>(repeating: -1, count: record.professionals.count)
    for (row, away) in record.absences.rows.enumerated() {
      guard let from = away.from, from <= today, let to = away.to, today < to else { continue }
      guard let who = away.professional.flatMap({ record.professionals.row(of: $0) }) else { continue }
      absence[who] = Int32(row)
    }
    return absence
  }

  /// Works out who is away after rows of `absences` changed; answers the people, by position, whose lead is one of
  /// those it changes something for.
  mutating func renewAbsences(_ rows: Set<Int32>, _ record: CareRecord, today: Day) -> [Int] {
    let former = absence
    absence = StaffStanding.absences(record, today)
    let changed = absence.indices.filter { absence[$0] != former[$0] || rows.contains(absence[$0]) }
    if changed.isEmpty { return [] }
    let touched = Set(changed.map(Int32.init))
    return leader.indices.filter { touched.contains(leader[$0]) }
  }

  /// Counts a person for the professional who leads, and no more for the one who was counted before.
  mutating func take(_ standing: PersonStanding, before: PersonStanding, at row: Int, _ record: CareRecord) {
    while leader.count <= row { leader.append(-1) }
    if before.isLive { count(leader[row], -1, record) }
    let lead = standing.lead < 0 ? nil : record.careTeam.rows[Int(standing.lead)].professional
    leader[row] = lead.flatMap { record.professionals.row(of: $0) }.map(Int32.init) ?? -1
    if standing.isLive { count(leader[row], 1, record) }
  }

  private mutating func count(_ who: Int32, _ step: Int32, _ record: CareRecord) {
    guard who >= 0 else { return }
    peopleLed[Int(who)] += step
    let team = record.professionals.rows[Int(who)].team
    if let row = team.flatMap({ record.teams.row(of: $0) }) { peopleLedByTeam[row] += step }
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
