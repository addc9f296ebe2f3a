/// Who stands near a person, and near whoever asks, and in which part.
struct WhoCloseness: Sendable {
  private var ranks: [Who: (rank: WhoRank, why: String)] = [:]
  private var ownTeams: Set<Ref<Team>> = []
  /// The person's locality; nil where there is no person or no locality.
  let locality: Ref<Locality>?

  init(_ view: CareView, person: Ref<Person>?, asker: Ref<Professional>?) {
    locality = view.standing(person).locality
    if let person { takeCircle(person, view) }
    takeRoom(view.runningMeeting(about: person), view)
    if let asker {
      ownTeams = Set(view.teams(of: asker))
      take(.professional(asker), .ownTeam, "you")
    }
  }

  private mutating func takeCircle(_ person: Ref<Person>, _ view: CareView) {
    let record = view.record
    let standing = view.standing(person)
    if let lead = view.lead(standing) {
      take(.professional(lead), .lead, "leads this person")
      if let cover = standing.cover { take(.professional(cover), .circle, "covers for the lead") }
      if let deputy = record.careTeam.rows[Int(standing.lead)].deputy {
        take(.professional(deputy), .circle, "stands in for the lead")
      }
    }
    for index in view.byPerson.careTeam[record.people.row(of: person) ?? -1] {
      let member = record.careTeam.rows[Int(index)]
      guard runs(member.startOn, member.endOn, on: view.today) else { continue }
      guard member.status.isInForce || member.status == .offered else { continue }
      let part = member.status == .offered ? "asked to lead" : view.label(member.role)
      if let professional = member.professional { take(.professional(professional), .circle, part) }
      if let organisation = member.organisation { take(.organisation(organisation), .circle, part) }
    }
    if let practice = record.practices[record.people[person]?.practice]?.organisation {
      take(.organisation(practice), .circle, "the GP practice")
    }
  }

  /// Whoever is in the room can say yes there and then.
  private mutating func takeRoom(_ meeting: Ref<MDTMeeting>?, _ view: CareView) {
    guard let row = meeting.flatMap({ view.record.mdtMeetings.row(of: $0) }) else { return }
    for one in view.room(ofMeetingAt: row, countsExpected: false) {
      take(.professional(one), .room, "in the room")
    }
  }

  /// The nearest part counts; of two equally near ones the first.
  private mutating func take(_ who: Who, _ rank: WhoRank, _ why: String) {
    if let known = ranks[who], known.rank <= rank { return }
    ranks[who] = (rank, why)
  }

  func rank(_ who: Who, teams: some Sequence<Ref<Team>>) -> WhoRank {
    if let known = ranks[who] { return known.rank }
    if !ownTeams.isEmpty, teams.contains(where: { ownTeams.contains($0) }) { return .ownTeam }
    return who.kind == .professional ? .all : .provider
  }

  /// Why somebody stands near; empty for everybody else.
  func why(_ who: Who, _ rank: WhoRank) -> String {
    ranks[who]?.why ?? (rank == .ownTeam ? "your team" : "")
  }

  var hasOwnTeam: Bool { !ownTeams.isEmpty }
}

extension CareView {
  /// The teams somebody works in, their own first; closed teams left out.
  package func teams(of professional: Ref<Professional>) -> [Ref<Team>] {
    guard let row = record.professionals.row(of: professional) else { return [] }
    let first = record.professionals.rows[row].team.flatMap { record.teams[$0] == nil ? nil : $0 }
    let all = [first].compactMap { $0 } + secondTeams(row).map { record.teams.ref(at: $0) }
    return all.filter { record.teams[$0]?.isActive != false }
  }
}
