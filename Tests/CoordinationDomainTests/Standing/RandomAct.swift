@testable import CoordinationDomain

/// Does to a record what acts do, at random: adds rows, changes fields, now and then takes a row out.
struct RandomAct {
  var random: SampleRandom
  private(set) var changes = RecordChanges()
  private var given = 0

  init(seed: UInt64) { random = SampleRandom(seed: seed) }

  /// One act of one to three events.
  mutating func act(on record: inout CareRecord, removing: Bool = false) -> RecordChanges {
    changes = RecordChanges()
    for table in [RecordTable.people, .mdtMeetings, .professionals] {
      for number in 0..<5 { _ = record.intern("LATER-\(number)".utf8, in: table) }
    }
    for _ in 0...random.below(3) { event(&record) }
    if removing { remove(from: &record) }
    return changes
  }

  private mutating func event(_ record: inout CareRecord) {
    switch random.below(19) {
    case 0, 1: write(&record, \.actions) { $1.fill(&$0, $2) }
    case 2: write(&record, \.careTeam) { $1.fill(&$0, $2) }
    case 3: write(&record, \.caseload) { $1.fill(&$0, $2) }
    case 4: write(&record, \.encounters) { $1.fill(&$0, $2) }
    case 5, 6: write(&record, \.people) { $1.fill(&$0, $2) }
    case 7: write(&record, \.absences) { $1.fill(&$0, $2) }
    case 8: write(&record, \.mdtItems) { $1.fill(&$0, $2) }
    case 9: write(&record, \.mdtMeetings) { $1.fill(&$0, $2) }
    case 10: write(&record, \.mdtAttendance) { $0.meeting = $1.ref($2, \.mdtMeetings) }
    case 11: write(&record, \.flags) { $1.fill(&$0, $2) }
    case 12: write(&record, \.intake) { $0.person = $1.ref($2, \.people) }
    case 13: write(&record, \.referrals) { $1.fill(&$0, $2) }
    case 14: write(&record, \.events) { $1.fill(&$0, $2) }
    case 15: write(&record, \.plans) { $1.fill(&$0, $2) }
    case 16: write(&record, \.sharing) { $1.fill(&$0, $2) }
    case 17: write(&record, \.assessments) { $1.fill(&$0, $2) }
    default:
      if random.percent(20) {
        write(&record, \.professionals) { row, act, _ in row.activeTo = act.day() }
      } else {
        write(&record, \.personalContacts) { row, act, record in
          row.person = act.ref(record, \.people)
          row.isCarer = act.random.percent(50)
        }
      }
    }
  }

  /// Adds a row or changes one, under an id of its own or one that others refer to already.
  private mutating func write<Row: FlatFileRow>(
    _ record: inout CareRecord, _ path: WritableKeyPath<CareRecord, Table<Row>>,
    _ fill: (inout Row, inout RandomAct, CareRecord) -> Void
  ) {
    let table = Row.schema.description.table
    let count = record[keyPath: path].count
    if count > 0, random.percent(60) {
      let at = random.below(count)
      var row = record[keyPath: path].rows[at]
      fill(&row, &self, record)
      record[keyPath: path].update(at) { $0 = row }
      changes.rows.append(RowChange(table, row: at, .changed))
      return
    }
    var row = Row()
    given += 1
    let id = random.percent(20) ? "LATER-\(random.below(5))" : "NEW-\(random.below(1_000))-\(given)"
    let slot = record.intern(id.utf8, in: table)
    withUnsafeMutableBytes(of: &row) {
      // Every row of these tables begins with the text of its id.
      $0.storeBytes(of: record.ids[table].texts[Int(slot)], as: Text.self)
    }
    fill(&row, &self, record)
    if let at = record[keyPath: path].append(row, slot: slot) {
      changes.rows.append(RowChange(table, row: at, .added))
    }
  }

  private mutating func remove(from record: inout CareRecord) {
    changes.needsWholeReckoning = true
    switch random.below(4) {
    case 0: record.actions.remove(row: random.below(record.actions.count))
    case 1: record.careTeam.remove(row: random.below(record.careTeam.count))
    case 2: record.people.remove(row: random.below(record.people.count))
    default: record.mdtItems.remove(row: random.below(record.mdtItems.count))
    }
  }

  // MARK: Values

  /// A row that is there, none, or now and then one that is still to come.
  private mutating func ref<Row>(_ record: CareRecord, _ path: KeyPath<CareRecord, Table<Row>>) -> Ref<Row>? {
    let table = record[keyPath: path]
    if table.count == 0 || random.percent(8) { return nil }
    if random.percent(8) {
      let later = Array("LATER-\(random.below(5))".utf8)
      let slot = later.withUnsafeBufferPointer {
        record.ids[Row.schema.description.table].find($0, in: record.text)
      }
      return slot.map { Ref(slot: $0) }
    }
    return table.ref(at: random.below(table.count))
  }

  /// Near the sample's day.
  private mutating func day() -> Day? {
    random.percent(15) ? nil : SampleFolder.asOf + random.within(-20...20)
  }

  private mutating func instant() -> Instant? {
    day().map { TimeZoneRule.europeLondon.instant(LocalTime(day: $0, secondOfDay: random.below(86_400))) }
  }

  private mutating func code<List: CodeList>(_ list: List.Type) -> Code<List> {
    Code(List.allCases.map { $0 }[random.below(List.allCases.count)])
  }

  private mutating func fill(_ row: inout CareAction, _ record: CareRecord) {
    if random.percent(40) { row.person = ref(record, \.people) }
    row.status = code(ActionStatus.self)
    row.dueOn = day()
    row.dueAt = random.percent(20) ? instant() : nil
    if random.percent(20) { row.origin = code(ActionOrigin.self) }
    if row.title.isEmpty { row.title = record.actions.rows[0].title }
    row.ownerOrganisation = ref(record, \.organisations)
  }

  private mutating func fill(_ row: inout CareTeamMembership, _ record: CareRecord) {
    if random.percent(50) || row.person == nil { row.person = ref(record, \.people) }
    row.professional = ref(record, \.professionals)
    row.role = random.percent(60) ? Code(CareTeamRole.lead) : code(CareTeamRole.self)
    row.status = random.percent(60) ? .none : code(MembershipStatus.self)
    row.startOn = day()
    row.endOn = random.percent(50) ? nil : day()
  }

  private mutating func fill(_ row: inout CaseloadSpell, _ record: CareRecord) {
    if random.percent(30) || row.person == nil { row.person = ref(record, \.people) }
    row.status = code(CaseloadStatus.self)
    row.startOn = day()
    row.endOn = random.percent(60) ? nil : day()
    row.nextReviewOn = day()
  }

  private mutating func fill(_ row: inout Encounter, _ record: CareRecord) {
    if random.percent(50) || row.person == nil { row.person = ref(record, \.people) }
    row.at = instant()
    row.status = code(EncounterStatus.self)
    row.outcome = code(EncounterOutcome.self)
  }

  private mutating func fill(_ row: inout Person, _ record: CareRecord) {
    let like = record.people.rows[random.below(record.people.count)]
    if random.percent(60) { row.familyName = like.familyName }
    if random.percent(40) { row.givenName = like.givenName }
    if random.percent(40) { row.dateOfBirth = like.dateOfBirth }
    if random.percent(30) { row.dateOfDeath = day() }
    if random.percent(30) { row.localityOverride = ref(record, \.localities) }
    if random.percent(30) { row.practice = ref(record, \.practices) }
  }

  private mutating func fill(_ row: inout Absence, _ record: CareRecord) {
    row.professional = ref(record, \.professionals)
    row.from = day()
    row.to = day()
    row.cover = ref(record, \.professionals)
  }

  private mutating func fill(_ row: inout MDTItem, _ record: CareRecord) {
    if random.percent(60) || row.meeting == nil { row.meeting = ref(record, \.mdtMeetings) }
    if random.percent(40) || row.person == nil { row.person = ref(record, \.people) }
    row.status = code(AgendaItemStatus.self)
    row.sequence = Int32(random.below(9))
  }

  private mutating func fill(_ row: inout MDTMeeting, _ record: CareRecord) {
    row.startsAt = instant()
    row.endsAt = row.startsAt.map { $0 + 3600 }
    row.status = code(MeetingStatus.self)
    if row.series == nil { row.series = ref(record, \.mdtSeries) }
  }

  private mutating func fill(_ row: inout Referral, _ record: CareRecord) {
    if random.percent(40) || row.person == nil { row.person = ref(record, \.people) }
    row.service = ref(record, \.services)
    row.sentAt = instant()
    row.declinedAt = random.percent(40) ? instant() : nil
    row.closedOn = random.percent(20) ? day() : nil
  }

  private mutating func fill(_ row: inout PersonEvent, _ record: CareRecord) {
    if random.percent(40) || row.person == nil { row.person = ref(record, \.people) }
    row.kind = code(EventKind.self)
    row.at = instant()
  }

  private mutating func fill(_ row: inout PlanCard, _ record: CareRecord) {
    if random.percent(40) || row.person == nil { row.person = ref(record, \.people) }
    row.kind = code(PlanKind.self)
    row.agreedOn = day()
    row.reviewOn = day()
    row.isAgreedWithPerson = random.percent(60)
  }

  private mutating func fill(_ row: inout SharingBasis, _ record: CareRecord) {
    if random.percent(40) || row.person == nil { row.person = ref(record, \.people) }
    row.organisation = ref(record, \.organisations)
    row.basis = code(SharingBasisKind.self)
    row.from = day()
  }

  private mutating func fill(_ row: inout Assessment, _ record: CareRecord) {
    if random.percent(40) || row.person == nil { row.person = ref(record, \.people) }
    row.domain = record.assessments.rows[random.below(record.assessments.count)].domain
    row.on = day()
  }

  private mutating func fill(_ row: inout PersonFlag, _ record: CareRecord) {
    row.person = ref(record, \.people)
    row.sensitivity = code(Sensitivity.self)
    row.startOn = day()
    row.endOn = random.percent(50) ? nil : day()
    row.category = record.flags.rows[random.below(record.flags.count)].category
  }
}
