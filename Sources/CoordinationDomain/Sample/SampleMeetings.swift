/// Meetings of each locality with their agendas: what was decided, and what is coming.
struct SampleMeetings {
  /// What a meeting knows of one person.
  struct Candidate {
    let id: String
    let index: Int
    let start: Day
    let lead: Int?
    let coordinator: Int
    let practice: String
    let hasCarer: Bool
    let tier: String
    let topics: [(rule: String, detail: String)]
  }

  let world: SampleWorld
  /// By locality: those with something to discuss, and others.
  var urgent: [[Candidate]]
  var others: [[Candidate]]
  /// Enough for every agenda of a locality, however many people live there.
  private static let enough = 240

  init(world: SampleWorld) {
    self.world = world
    urgent = Array(repeating: [], count: world.geography.localities.count)
    others = urgent
  }

  /// Remembers a person who could be on an agenda.
  mutating func consider(_ person: SamplePerson) {
    guard let locality = person.locality, person.isOpen, person.spell["status"] != "paused" else { return }
    let hasTopic = !person.topics.isEmpty && !isCast(person.index)
    guard (hasTopic ? urgent[locality].count : others[locality].count) < Self.enough else { return }
    let candidate = Candidate(
      id: person.id, index: person.index, start: person.start, lead: person.lead,
      coordinator: person.coordinator,
      practice: "O-" + person.row["practice_ods_code"], hasCarer: person.contacts.first?["is_carer"] == "Y",
      tier: person.tier, topics: person.topics)
    if hasTopic { urgent[locality].append(candidate) } else { others[locality].append(candidate) }
  }

  /// Whether the person has a part in a planted agenda.
  func isCast(_ index: Int) -> Bool {
    index == PlantedCase.carriedThreeTimes.index || index == PlantedCase.provisionalDecision.index
  }

  func write(to files: inout SampleFiles) {
    for locality in world.geography.localities.indices {
      var series = SampleSeries(meetings: self, locality: locality)
      series.write(to: &files)
    }
    let chair = world.staff.team(kind: "mental-health", locality: 0)
      .flatMap { world.staff.teams.teams[$0].members.first }
    files[.mdtSeries].add([
      "series_id": "MS-COMPLEX", "name": "Complex and dispute panel", "every_weeks": "4", "weekday": "3",
      "minutes": "45", "chair_id": chair.map { world.professionalId($0) } ?? "", "quorum_minimum": "3",
    ])
    let day = SampleTime.workday(world.asOf + 4)
    files[.mdtMeetings].add([
      "meeting_id": "MT-COMPLEX-1", "series_id": "MS-COMPLEX",
      "starts_at": SampleTime.stamp(day, 9 * 60 + 30),
      "ends_at": SampleTime.stamp(day, 10 * 60 + 15), "venue": "Video only",
      "join_url": "https://meet.example/complex", "status": "planned",
    ])
  }
}
