/// How often a rule was asked and found no gap.
struct GapTally: Hashable, Sendable, BitwiseCopyable {
  /// All is well.
  var no: UInt32 = 0
  /// It could not tell.
  var unknown: UInt32 = 0
}

/// Asks one rule about rows, and gathers what it answers.
struct GapAsking {
  private let find: @Sendable (GapDraft, Int, GapLimits) -> GapFinding
  private let limits: GapLimits
  private let position: UInt8
  var gaps: [Gap] = []
  var tally = GapTally()

  /// `position` is that of the rule in ``GapRule/all``.
  init(_ rule: GapRule, _ position: UInt8, _ draft: GapDraft) {
    find = rule.find
    self.position = position
    limits = draft.background.limits[Int(position)]
  }

  /// Asks about a row that concerns the person at a position of `people`; -1 is nobody.
  ///
  /// The draft comes from outside: kept here it would be copied for every row, and it holds the whole view.
  @inline(__always)
  mutating func ask(_ row: Int, _ person: Int, _ draft: GapDraft) {
    switch find(draft, row, limits) {
    case .apart: break
    case .no: tally.no += 1
    case .unknown: tally.unknown += 1
    case .yes(let since, let limit):
      gaps.append(
        Gap(rule: position, limit: UInt8(limit), row: Int32(row), person: Int32(person), since: since))
    }
  }
}

/// Which rows rules of each table are asked about, for some people and for nobody.
struct GapRows {
  private let draft: GapDraft
  /// Open actions of those people one after the other, and where those of each begin.
  private var openActions: ContiguousArray<Int32> = []
  private var starts: ContiguousArray<Int32> = [0]
  private var groups: [RecordTable: RowGroups]

  init(of people: [Int], _ draft: GapDraft) {
    self.draft = draft
    let indexes = draft.view.byPerson
    groups = [
      .referrals: indexes.referrals, .encounters: indexes.encounters, .flags: indexes.flags,
      .plans: indexes.plans, .assessments: indexes.assessments, .personalContacts: indexes.contacts,
      .mdtItems: indexes.agendaItems,
    ]
    for person in people {
      for row in indexes.actions[person] where draft.view.record.actions.rows[Int(row)].isOpen {
        openActions.append(row)
      }
      starts.append(Int32(openActions.count))
    }
  }

  /// The rows of a table by person; none for people, who are their own rows, and for open actions.
  func groups(of table: RecordTable) -> RowGroups { groups[table] ?? RowGroups() }

  /// Whether rows of a table belong to people.
  func areOfPeople(_ table: RecordTable) -> Bool {
    table == .people || table == .actions || groups[table] != nil
  }

  /// Visits the rows of a person; `place` is the person's among those that are asked about, `groups` are those of the
  /// table.
  @inline(__always)
  func forEach(
    of table: RecordTable, in groups: RowGroups, _ place: Int, _ person: Int, _ visit: (Int32) -> Void
  ) {
    switch table {
    case .people: visit(Int32(person))
    case .actions: for at in starts[place]..<starts[place + 1] { visit(openActions[Int(at)]) }
    default: for row in groups[person] { visit(row) }
    }
  }

  /// Visits the rows of a table that are nobody's, each with the person it concerns all the same; -1 is nobody.
  func forEachOfNobody(_ table: RecordTable, _ visit: (Int32, Int) -> Void) {
    let record = draft.view.record
    switch table {
    case .actions:
      for row in draft.background.teamTasks where record.actions.rows[Int(row)].isOpen { visit(row, -1) }
    case .intake:
      for (row, intake) in record.intake.rows.enumerated() {
        visit(Int32(row), intake.person.flatMap { record.people.row(of: $0) } ?? -1)
      }
    case .teams: for row in record.teams.rows.indices { visit(Int32(row), -1) }
    case .professionals: for row in record.professionals.rows.indices { visit(Int32(row), -1) }
    case .services: for row in record.services.rows.indices { visit(Int32(row), -1) }
    default: break
    }
  }
}
