/// What an act is about: it decides whose locality or team counts.
public enum AccessSubject: Hashable, Sendable {
  /// Nothing of any one locality: settings, the journal, one's own act.
  case nothing
  case person(Ref<Person>)
  case action(Ref<CareAction>)
  case professional(Ref<Professional>)
  case meeting(Ref<MDTMeeting>)
  case locality(Ref<Locality>)
}

/// The localities that somebody's teams work for.
enum AccessScope: Hashable {
  case everywhere
  case localities(Set<Ref<Locality>>)

  /// Whether something of that locality lies within; what belongs to none lies within every scope.
  func contains(_ locality: Ref<Locality>?) -> Bool {
    guard let locality, case .localities(let own) = self else { return true }
    return own.contains(locality)
  }
}

extension CareView {
  /// The localities somebody's teams work for; one team for the whole borough has all.
  func scope(of professional: Ref<Professional>) -> AccessScope {
    var own: Set<Ref<Locality>> = []
    for team in teams(of: professional) {
      guard let locality = record.teams[team]?.locality else { return .everywhere }
      own.insert(locality)
    }
    return .localities(own)
  }

  /// The localities a subject belongs to; empty where it is everybody's.
  func localities(of subject: AccessSubject) -> [Ref<Locality>] {
    switch subject {
    case .nothing: return []
    case .person(let ref): return [standing(ref).locality].compactMap { $0 }
    case .action(let ref): return [record.actions[ref].flatMap { locality(of: $0) }].compactMap { $0 }
    case .professional(let ref):
      guard case .localities(let own) = scope(of: ref) else { return [] }
      return own.sorted { $0.slot < $1.slot }
    case .meeting(let ref):
      let series = record.mdtSeries[record.mdtMeetings[ref]?.series]
      let place = series?.locality ?? record.networks[series?.network]?.locality
      return [place].compactMap { $0 }
    case .locality(let ref): return [ref]
    }
  }

  /// Whether an action is somebody's own or a team's of theirs.
  func holds(_ author: Ref<Professional>, _ action: CareAction) -> Bool {
    if action.owner == author { return true }
    let own = teams(of: author)
    if let team = action.ownerTeam, own.contains(team) { return true }
    guard let owner = action.owner else { return false }
    return isColleague(owner, of: own)
  }

  /// Whether somebody was asked to lead a person and has not answered.
  func isAsked(_ author: Ref<Professional>, toLead person: Ref<Person>) -> Bool {
    byPerson.careTeam[record.people.row(of: person) ?? -1].contains { index in
      let member = record.careTeam.rows[Int(index)]
      return member.role == .lead && member.status == .offered && member.professional == author
        && isHeldOrComing(member)
    }
  }

  /// Whether somebody works in one of the teams.
  func isColleague(_ professional: Ref<Professional>, of own: [Ref<Team>]) -> Bool {
    teams(of: professional).contains { own.contains($0) }
  }
}
