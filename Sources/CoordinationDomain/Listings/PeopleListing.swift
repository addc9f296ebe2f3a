extension Listing {
  /// The caseload: one row a person.
  public static let people = Listing(
    id: "people", noun: "people", one: "person", columns: PeopleColumns.all,
    tableColumns: [
      "name", "age", "locality", "lead", "next_review", "open_actions", "overdue_actions", "person_id",
    ],
    order: [SortTerm("name")],
    groupings: ["locality", "lead", "tier", "lead_organisation", "practice", "status"],
    predicates: PeoplePredicates.all + PeopleConcerns.all,
    aliases: [
      "review": ["next_review"], "contact": ["last_contact"], "actions": ["open_actions"],
      "late": ["overdue_actions"], "nhs": ["nhs_number"], "organisation": ["lead_organisation"],
      "who": ["lead", "lead_organisation", "coordinator"], "team": ["lead_team"], "mdt": ["next_mdt"],
    ],
    count: { $0.record.people.count },
    isLive: { $0.people[$1].isLive },
    rowID: { view, row in view.record.text[view.record.people.rows[row].id] },
    rowWithID: { view, id in view.record.people.row(of: id, in: view.record) },
    touched: { .rows($1.people) },
    searchable: { view, row, text in
      let record = view.record
      let person = record.people.rows[row]
      text.add(person.givenName, in: record.text)
      text.add(person.familyName, in: record.text)
      text.add(person.otherNames, in: record.text)
      text.add(person.preferredName, in: record.text)
      text.addDigits(person.nhsNumber, in: record.text)
      text.add(person.id, in: record.text)
      if !view.hasRestrictedAddress(row) {
        text.add(person.address1, in: record.text)
        text.add(person.postcode, in: record.text)
      }
      guard let lead = record.professionals[view.lead(view.people[row])] else { return }
      text.add(lead.familyName, in: record.text)
      text.add(lead.givenName, in: record.text)
      if let team = record.teams[lead.team] { text.add(team.name, in: record.text) }
    })
}

/// The columns of the list of people.
private enum PeopleColumns {
  typealias Value = @Sendable (CareView, Person, PersonStanding) -> ListingValue

  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    tone: (@Sendable (CareView, Int) -> ListingTone)? = nil, _ value: @escaping Value
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, side: side, display: display, tone: tone) { view, row in
      value(view, view.record.people.rows[row], view.people[row])
    }
  }

  static func spell(_ view: CareView, _ standing: PersonStanding) -> CaseloadSpell? {
    standing.spell < 0 ? nil : view.record.caseload.rows[Int(standing.spell)]
  }

  static let all: [ListingColumn] = identity + place + leads + care

  static let identity: [ListingColumn] = [
    column("person_id", "Id", 7...12, "Id of the person.") { view, person, _ in
      .some(view.record.text[person.id])
    },
    column(
      "nhs_number", "NHS No.", 12...12, "NHS number, ten digits.",
      display: { view, row in
        view.nhsNumber(view.record.people.rows[row])
      }
    ) { view, person, _ in .some(view.record.text[person.nhsNumber].filter(\.isNumber)) },
    column("name", "Name", 22...34, "Family name in capitals, given name, title.") { view, person, _ in
      .text(view.name(person))
    },
    column(
      "born", "Born", 11...11, "Date of birth.",
      display: { view, row in
        view.record.people.rows[row].dateOfBirth?.long ?? "Not known"
      }
    ) { _, person, _ in .some(person.dateOfBirth) },
    column(
      "age", "Age", 7...7, "Whole years today, or at death.", side: .trailing,
      display: { view, row in view.ageWords(view.record.people.rows[row]) }
    ) { view, person, _ in .some(view.age(person)) },
    column("gender", "Gender", 6...8, "Gender as stated.") { view, person, _ in
      .some(view.record.text[person.gender])
    },
    column("died", "Died", 6...11, "Date of death.") { _, person, _ in .some(person.dateOfDeath) },
  ]

  static let place: [ListingColumn] = [
    column(
      "locality", "Locality", 10...16,
      "The locality: the override in force, else the practice's network's.",
      display: { view, row in view.name(view.people[row].locality) ?? "No locality" },
      tone: { view, row in view.people[row].locality == nil ? .alarm : .plain }
    ) { view, _, standing in .some(view.name(standing.locality)) },
    column("locality_id", "Loc", 3...4, "Id of the locality.") { view, _, standing in
      .some(standing.locality.map { view.record.id($0) })
    },
    ListingColumn("area", "Area", 8...18, "Street without the number; masked where it is restricted.") {
      view, row in .some(view.area(row))
    },
    column("practice", "Practice", 14...30, "GP practice.") { view, person, _ in
      .some(view.name(person.practice))
    },
    column("where_now", "Where now", 8...17, "Where the person is now.") { view, person, _ in
      .some(view.label(person.whereNow))
    },
    column("status", "Status", 8...16, "How the spell on the caseload stands.") { view, _, standing in
      .some(spell(view, standing).map { view.record.written($0.status) })
    },
  ]

  static let leads: [ListingColumn] = [
    column(
      "lead", "Lead", 15...24, "Lead professional today.",
      display: { view, row in view.leadWords(view.people[row]) },
      tone: { view, row in
        let standing = view.people[row]
        if standing.isLive, standing.lead < 0 { return .alarm }
        return standing.isLeadAbsent && standing.cover == nil ? .warning : .plain
      }
    ) { view, _, standing in .some(view.name(view.lead(standing))) },
    column("lead_id", "Lead id", 7...12, "Id of the lead professional.") { view, _, standing in
      .some(view.lead(standing).map { view.record.id($0) })
    },
    column("lead_organisation", "Lead's organisation", 12...24, "The lead's organisation.") {
      view, _, standing in .some(view.name(view.organisation(of: view.lead(standing))))
    },
    column("lead_team", "Lead's team", 12...28, "The lead's team.") { view, _, standing in
      .some(view.name(view.record.professionals[view.lead(standing)]?.team))
    },
    column("lead_team_id", "Team id", 7...12, "Id of the lead's team.") { view, _, standing in
      .some(view.record.professionals[view.lead(standing)]?.team.map { view.record.id($0) })
    },
    column("lead_since", "Since", 6...11, "The day the lead began.") { view, _, standing in
      standing.lead < 0 ? .absent : .some(view.record.careTeam.rows[Int(standing.lead)].startOn)
    },
    column("lead_cover", "Cover", 12...20, "Who covers while the lead is away.") { view, _, standing in
      standing.isLeadAbsent ? .some(view.name(standing.cover)) : .absent
    },
    column("no_lead_since", "No lead since", 6...13, "Since when nobody leads.") { _, _, standing in
      .some(standing.noLeadSince)
    },
    column("coordinator", "Coordinator", 12...20, "Care coordinator.") { view, _, standing in
      guard standing.coordinator >= 0 else { return .absent }
      return .some(view.name(view.record.careTeam.rows[Int(standing.coordinator)].professional))
    },
  ]

  static let care: [ListingColumn] = [
    column("coordinator_id", "Coordinator id", 7...14, "Id of the care coordinator.") { view, _, standing in
      guard standing.coordinator >= 0 else { return .absent }
      return .some(
        view.record.careTeam.rows[Int(standing.coordinator)].professional.map { view.record.id($0) })
    },
    column("tier", "Tier", 8...9, "Level of need: very-high, high, moderate, low or none.") {
      view, _, standing in .some(spell(view, standing).map { view.record.written($0.tier) })
    },
    column(
      "frailty", "Frailty", 7...7, "Clinical Frailty Scale (Rockwood), 1 to 9; 9 is terminally ill.",
      side: .trailing
    ) { view, _, standing in .some(spell(view, standing)?.frailtyScore.map(Int.init)) },
    column(
      "last_contact", "Last contact", 6...12, "The day the person was last seen or spoken to.",
      display: { view, row in
        view.people[row].lastContact.map { $0.short(near: view.today) } ?? "none yet"
      }
    ) { _, _, standing in .some(standing.lastContact) },
    column(
      "next_review", "Next review", 12...13, "The day of the next review.",
      display: { view, row in view.reviewWords(view.people[row]) },
      tone: { view, row in view.isReviewOverdue(view.people[row]) ? .alarm : .plain }
    ) { view, _, standing in .some(spell(view, standing)?.nextReviewOn) },
    column("open_actions", "Act", 3...4, "Open actions.", side: .trailing) { _, _, standing in
      .number(Int(standing.openActions))
    },
    column(
      "overdue_actions", "Late", 4...4, "Open actions past the day they are due.", side: .trailing,
      tone: { view, row in view.people[row].overdueActions > 0 ? .alarm : .quiet }
    ) { _, _, standing in .number(Int(standing.overdueActions)) },
    column(
      "next_mdt", "Next MDT", 12...18, "The next planned meeting whose agenda lists the person.",
      display: { view, row in view.nextMeeting(view.people[row])?.day.short(near: view.today) ?? "" }
    ) { view, _, standing in
      view.nextMeeting(standing).map(ListingValue.time) ?? .absent
    },
  ]
}

/// What can be asked of people.
private enum PeoplePredicates {
  static let all: [ListingPredicate] = [
    ListingPredicate(.is, "late", "has an action past its day") { view, row in
      view.people[row].overdueActions > 0
    },
    ListingPredicate(.is, "new", "began on the caseload in the last 7 days") { view, row in
      guard view.people[row].spell >= 0 else { return false }
      let start = view.record.caseload.rows[Int(view.people[row].spell)].startOn
      return start.map { view.today - $0 >= 0 && view.today - $0 <= Recent.days } ?? false
    },
    ListingPredicate(.is, "active", "has an active spell on the caseload") { view, row in
      guard view.people[row].spell >= 0 else { return false }
      return view.record.caseload.rows[Int(view.people[row].spell)].status == .active
    },
    ListingPredicate(.is, "paused", "has a paused spell on the caseload") { view, row in
      guard view.people[row].spell >= 0 else { return false }
      return view.record.caseload.rows[Int(view.people[row].spell)].status == .paused
    },
    ListingPredicate(.is, "died", "has died") { view, row in view.people[row].isDead },
    ListingPredicate(.is, "unstable", "is marked unstable") { view, row in
      guard view.people[row].spell >= 0 else { return false }
      return view.record.caseload.rows[Int(view.people[row].spell)].outlook == .unstable
    },
    ListingPredicate(.is, "review", "has a review overdue") { view, row in
      view.isReviewOverdue(view.people[row])
    },
    ListingPredicate(.is, "absent", "has a lead who is away") { view, row in view.people[row].isLeadAbsent },
    ListingPredicate(.is, "same", "has a namesake on the caseload") { view, row in
      view.people[row].hasNamesake
    },
    ListingPredicate(.no, "lead", "has no lead professional") { view, row in view.people[row].lead < 0 },
    ListingPredicate(.no, "review", "has no date for the next review") { view, row in
      guard view.people[row].spell >= 0 else { return true }
      return view.record.caseload.rows[Int(view.people[row].spell)].nextReviewOn == nil
    },
    ListingPredicate(.no, "locality", "is in no locality") { view, row in view.people[row].locality == nil },
    ListingPredicate(.no, "coordinator", "has no care coordinator") { view, row in
      view.people[row].coordinator < 0
    },
    ListingPredicate(.no, "cover", "has a lead who is away with nobody to cover") { view, row in
      view.people[row].isLeadAbsent && view.people[row].cover == nil
    },
    ListingPredicate(.has, "carer", "has a relative or friend who cares") { view, row in
      view.byPerson.contacts[row].contains { view.record.personalContacts.rows[Int($0)].isCarer == true }
    },
    ListingPredicate(.has, "interpreter", "needs an interpreter") { view, row in
      let need = view.record.people.rows[row].interpreter
      return !need.isEmpty && need != InterpreterNeed.none
    },
    ListingPredicate(.has, "offer", "has a lead offered and not yet accepted") { view, row in
      view.people[row].offeredLead >= 0
    },
  ]
}

/// How long something is called new (LISTINGS: begun or changed in 7 days).
enum Recent {
  static let days = 7
}
