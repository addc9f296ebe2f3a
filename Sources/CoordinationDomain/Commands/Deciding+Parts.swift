/// Who may hold a part in a person's circle, and what holds a part at a time.
extension Deciding {
  // MARK: Who may

  /// Goes on where the person is on the caseload: parts begin for live people only.
  func refuseUnlessLive(_ person: Ref<Person>) throws(CommandRefusal) {
    let standing = view.standing(person)
    if standing.isLive { return }
    let name = view.name(person) ?? ""
    if standing.isDead { throw CommandRefusal(.rule, "\(name) has died; no part in the circle begins now.") }
    throw CommandRefusal(.rule, "\(name) is not on the caseload. Start a new spell first (spell start).")
  }

  /// Goes on where somebody may hold the lead, or coordinate, on a day; says who could instead.
  ///
  /// Source: rule 1 of the trade: active, in an active team, not away without cover, and not of an organisation
  /// that the person objects to. Whoever is full may: a warning is for the picker.
  func refuseUnlessAble(
    _ who: Ref<Professional>, for person: Ref<Person>, on day: Day, evenAway: Bool = false
  ) throws(CommandRefusal) {
    guard let obstacle = obstacle(who, on: day, evenAway: evenAway) ?? objection(who, person) else { return }
    let another = view.leadSuggestions(for: person, limit: 2).first { $0.isAllowed && $0.professional != who }
    throw obstacle.refusal(another.map { ", for example \($0.name)" } ?? "")
  }

  /// Why somebody cannot take something over, and what would help.
  struct Obstacle {
    /// A sentence.
    var why: String
    /// What would help besides naming somebody else; empty where nothing would.
    var remedy = ""

    /// The refusal, with who else could.
    func refusal(_ example: String = "") -> CommandRefusal {
      let others = "\(remedy.isEmpty ? "Name" : remedy + ", or name") somebody else\(example)."
      return CommandRefusal(.rule, "\(why) \(others)")
    }
  }

  /// Why somebody can take nothing over on a day, whomever it is about; nil where they can.
  func obstacle(_ who: Ref<Professional>, on day: Day, evenAway: Bool = false) -> Obstacle? {
    let name = view.name(who) ?? ""
    guard let professional = record.professionals[who] else {
      return Obstacle(why: "\(name) is not in professionals.csv.")
    }
    if !professional.isActive(on: day) {
      let when = view.comingOrGoing(professional).map { " (\(Phrase.plain($0)))" } ?? ""
      return Obstacle(why: "\(name) does not work here \(day == today ? "now" : "then")\(when).")
    }
    if let team = professional.team, record.teams[team]?.isActive == false {
      return Obstacle(why: "\(view.name(team) ?? "The team"), the team of \(name), no longer works.")
    }
    guard !evenAway, let away = absence(of: who, on: day), away.cover == nil else { return nil }
    let back = away.to.map { ", back \(view.backWords($0))," } ?? ""
    return Obstacle(
      why: "\(name) is away\(back) and nobody covers.",
      remedy: "Say first who covers (absence cover \(record.text[away.id]) @who)")
  }

  private func objection(_ who: Ref<Professional>, _ person: Ref<Person>) -> Obstacle? {
    guard let organisation = view.organisation(of: who), view.objects(person, to: organisation) else {
      return nil
    }
    let name = view.name(organisation) ?? "Their organisation"
    return Obstacle(why: "\(name) may not be told about this person.")
  }

  private func absence(of who: Ref<Professional>, on day: Day) -> Absence? {
    record.absences.rows.last { $0.professional == who && runs($0.from, $0.to, on: day) }
  }

  // MARK: What holds a part

  /// The rows of a part that a person has once, held today or from a later day on.
  func spells(of role: CareTeamRole, _ person: Ref<Person>) -> [Ref<CareTeamMembership>] {
    parts(of: person) { $0.role == role && $0.status.isInForce }
  }

  /// The lead that somebody was offered and has not answered.
  func offer(of person: Ref<Person>) -> Ref<CareTeamMembership>? {
    parts(of: person) { $0.role == .lead && $0.status == .offered }.last
  }

  /// The rows of a person's circle that hold today or on a later day, in the order of the file.
  func parts(of person: Ref<Person>, where isWanted: (CareTeamMembership) -> Bool)
    -> [Ref<CareTeamMembership>]
  {
    let rows = record.people.row(of: person).map { Array(view.byPerson.careTeam[$0]) } ?? []
    return rows.compactMap { index in
      let member = record.careTeam.rows[Int(index)]
      let isOver = member.endOn.map { $0 <= max(today, member.startOn ?? today) } ?? false
      return !isOver && isWanted(member) ? record.careTeam.ref(at: Int(index)) : nil
    }
  }

  /// The first day on which one of several spells begins later than today: what begins today ends then.
  func nextStart(of spells: [Ref<CareTeamMembership>]) -> Day? {
    spells.compactMap { record.careTeam[$0]?.startOn }.filter { $0 > today }.min()
  }

  /// Ends those of several spells that have begun, as from today; one that began today is over at once.
  func end(_ spells: [Ref<CareTeamMembership>], _ name: EventName, because reason: String? = nil) -> [Event] {
    spells.compactMap { ref in
      guard let member = record.careTeam[ref], runs(member.startOn, member.endOn, on: today) else {
        return nil
      }
      var edit = RowEdit(name, of: ref, in: record, \.careTeam)
      edit.set(\.endOn, today)
      if let reason { edit.set(\.reason, reason) }
      return edit.event
    }
  }
}
