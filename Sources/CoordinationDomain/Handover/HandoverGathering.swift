/// Goes once through the people, actions, referrals and absences of a place for what is handed over.
struct HandoverGathering {
  let view: CareView
  let place: HandoverPlace
  let start: HandoverStart
  private let carried: [String: HandoverStart]
  private(set) var items: [HandoverItem] = []
  /// What changed with the people of whom that is handed over, by their row, latest first.
  private(set) var changes: [Int: [TimelineEntry]] = [:]

  init(
    _ view: CareView, _ place: HandoverPlace, _ start: HandoverStart, carried: [String: HandoverStart]
  ) {
    self.view = view
    self.place = place
    self.start = start
    self.carried = carried
    for row in view.people.indices where view.people[row].locality == place.locality { takePerson(row) }
    takeChanges()
    takeRequests()
    takeActions()
    takeReferrals()
    takeAbsences()
    let order = HandoverPart.allCases.flatMap(\.kinds)
    let placed = items.map { item in
      (item, order.firstIndex(of: item.kind) ?? 0, view.name(item.person) ?? "")
    }
    items = placed.sorted { a, b in
      (a.1, a.0.rank, a.2, a.0.row) < (b.1, b.0.rank, b.2, b.0.row)
    }.map(\.0)
  }

  private var record: CareRecord { view.record }
  private var startDay: Day { view.local(start.at).day }

  private mutating func add(
    _ kind: HandoverItem.Kind, _ row: Int, _ id: Text, person: Ref<Person>? = nil, rank: Int = 0
  ) {
    items.append(
      HandoverItem(kind: kind, subject: record.text[id], row: Int32(row), person: person, rank: rank))
  }

  // MARK: People

  private mutating func takePerson(_ row: Int) {
    let person = record.people.rows[row]
    let standing = view.people[row]
    let ref = record.people.ref(at: row)
    if let died = person.dateOfDeath, died <= view.today, view.today - died <= HandoverDraft.daysOfDeaths {
      add(.died, row, person.id, person: ref, rank: Int(-died.number))
    }
    guard standing.isLive, let spell = view.spell(standing) else { return }
    if view.isUnheld(standing) {
      add(.unheld, row, person.id, person: ref, rank: view.unheldSince(standing).map { Int($0.number) } ?? 0)
    }
    takeSteadiness(row, ref, spell)
    if view.isInHospital(row) {
      add(.hospital, row, person.id, person: ref)
    } else if hasComeHome(row) {
      add(.home, row, person.id, person: ref)
    }
    if spell.status == .paused, spell.pausedUntil.map({ $0 - view.today <= HandoverGathering.soon }) ?? true {
      add(.paused, row, person.id, person: ref, rank: spell.pausedUntil.map { Int($0.number) } ?? 0)
    }
    for index in view.byPerson.encounters[row] {
      let contact = record.encounters.rows[Int(index)]
      if view.isUnansweredVisit(contact) { add(.noReply, Int(index), contact.id, person: ref) }
    }
  }

  /// One item a person, the loudest; it says the rest too.
  private mutating func takeSteadiness(_ row: Int, _ ref: Ref<Person>, _ spell: CaseloadSpell) {
    let id = record.people.rows[row].id
    if spell.outlook == .unstable {
      add(.unstable, row, id, person: ref)
    } else if let visit = EssentialVisit(view, row), visit.isOpen {
      add(.essential, row, id, person: ref, rank: visit.state == .uncovered ? 0 : 1)
    } else if spell.outlook == .watch {
      add(.watch, row, id, person: ref)
    }
  }

  /// Days within which the end of a rest is handed over.
  private static let soon = 7

  /// Whether somebody at home came there since the start.
  private func hasComeHome(_ row: Int) -> Bool {
    let start = carried[record.text[record.people.rows[row].id]] ?? start
    if record.people.rows[row].whereNow == .hospital { return false }
    return view.byPerson.events[row].map { record.events.rows[Int($0)] }.contains { event in
      event.kind == .discharge && event.at.map { $0 > start.at && $0 <= view.moment.now } ?? false
    }
  }

  private mutating func takeChanges() {
    let since = ChangesSince(view, start)
    let earlier = carried.keys.compactMap { record.people.row(of: $0, in: record) }
    let wanted = since.candidates.union(earlier).filter { view.people[$0].locality == place.locality }
    let acts = since.actsByPerson(wanted)
    for row in wanted {
      let id = record.people.rows[row].id
      let own = carried[record.text[id]].map { ChangesSince(view, $0) } ?? since
      let told = own.entries(row, acts: acts[row])
      guard !told.isEmpty else { continue }
      changes[row] = told
      add(.changed, row, id, person: record.people.ref(at: row))
    }
  }

  // MARK: The rest

  /// Requests nobody has decided on belong nowhere yet, so every place is told of them.
  private mutating func takeRequests() {
    for (row, intake) in record.intake.rows.enumerated() where view.isUndecided(intake) {
      if let person = intake.person, view.standing(person).locality != place.locality { continue }
      if let due = view.rapidDue(intake) {
        add(.urgent, row, intake.id, person: intake.person, rank: Int(due.seconds))
      } else if let by = intake.callBackBy {
        add(.callBack, row, intake.id, person: intake.person, rank: Int(by.seconds))
      }
    }
  }

  private mutating func takeActions() {
    for (row, action) in record.actions.rows.enumerated() where action.isOpen {
      guard view.locality(of: action) == place.locality, view.isListed(action) else { continue }
      let due = action.dueAt.map { view.local($0).day } ?? action.dueOn
      if let due, due <= view.today {
        // What has to be answered within hours comes before anything that is late by days.
        add(
          .action, row, action.id, person: action.person,
          rank: action.isRapid ? Int.min : Int(due.number))
      } else if view.isWaitingForYes(action) {
        add(
          .waiting, row, action.id, person: action.person, rank: action.raisedOn.map { Int($0.number) } ?? 0)
      }
    }
  }

  private mutating func takeReferrals() {
    for (row, referral) in record.referrals.rows.enumerated() {
      guard view.standing(referral.person).locality == place.locality,
        view.standing(referral.person).isLive
      else { continue }
      let state = view.state(referral)
      guard state.stage == .sent || state.stage == .acknowledged else { continue }
      add(
        .referral, row, referral.id, person: referral.person,
        rank: state.since.map { Int($0.number) } ?? 0)
    }
  }

  /// Who is away today or on the next working day, of the teams of the place and of the whole borough.
  private mutating func takeAbsences() {
    let next = WorkingDays(record).first(onOrAfter: view.today + 1)
    for (row, absence) in record.absences.rows.enumerated() {
      guard let who = record.professionals[absence.professional], who.isActive(on: view.today) else {
        continue
      }
      guard runs(absence.from, absence.to, on: view.today) || runs(absence.from, absence.to, on: next) else {
        continue
      }
      let locality = record.teams[who.team]?.locality
      guard locality == nil || locality == place.locality else { continue }
      let led =
        absence.professional.flatMap { record.professionals.row(of: $0) }
        .map { Int(view.staff.peopleLed[$0]) } ?? 0
      add(.away, row, absence.id, rank: absence.cover == nil && led > 0 ? -led : 1)
    }
  }
}
