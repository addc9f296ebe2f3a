/// How often a rule was asked and found no gap.
struct GapTally: Hashable, Sendable, BitwiseCopyable {
  /// All is well.
  var no: UInt32 = 0
  /// It could not tell.
  var unknown: UInt32 = 0
}

/// Asks one rule about rows, and gathers what it answers.
struct GapAsking {
  private let position: UInt8
  private let limits: GapLimits
  private let find: @Sendable (GapDraft, Int, GapLimits) -> GapFinding
  private var gaps: [Gap] = []
  /// How much more is counted now than before; gaps are not in it.
  private(set) var change = GapBook.Count()
  private var tally = GapTally()

  /// `position` is that of the rule in ``GapRule/all``.
  init(_ rule: GapRule, _ position: UInt8, _ draft: GapDraft) {
    find = rule.find
    self.position = position
    limits = draft.background.limits[Int(position)]
  }

  /// Asks about the rows of people; `tallies` says what was counted for each of them before, by position, and takes
  /// what is counted now.
  mutating func ask(
    about people: [Int], _ rows: GapRows.Owned, _ draft: GapDraft,
    _ tallies: inout ContiguousArray<GapTally>
  ) {
    // Taken out of the struct once, not for every row.
    let (find, limits) = (find, limits)
    switch rows {
    case .themselves:
      for person in people {
        take(find(draft, person, limits), Int32(person), Int32(person))
        settle(&tallies[person])
      }
    case .grouped(let groups):
      for person in people {
        for row in groups[person] { take(find(draft, Int(row), limits), row, Int32(person)) }
        settle(&tallies[person])
      }
    case .listed(let list, let starts):
      for (place, person) in people.enumerated() {
        for row in list[Int(starts[place])..<Int(starts[place + 1])] {
          take(find(draft, Int(row), limits), row, Int32(person))
        }
        settle(&tallies[person])
      }
    }
  }

  /// Asks about everything that is nobody's; `before` is what was counted of it, and takes what is counted now.
  mutating func ask(_ table: RecordTable, of rows: GapRows, _ draft: GapDraft, _ before: inout GapTally) {
    rows.forEachOfNobody(table) { row, person in take(find(draft, Int(row), limits), row, Int32(person)) }
    settle(&before)
  }

  /// Hands over the gaps that were found, and begins anew.
  mutating func takeGaps() -> [Gap] {
    defer { gaps = [] }
    return gaps
  }

  private mutating func settle(_ before: inout GapTally) {
    if tally != before {
      change.no += Int(tally.no) - Int(before.no)
      change.unknown += Int(tally.unknown) - Int(before.unknown)
      before = tally
    }
    tally = GapTally()
  }

  @inline(__always)
  private mutating func take(_ finding: GapFinding, _ row: Int32, _ person: Int32) {
    switch finding {
    case .apart: break
    case .no: tally.no += 1
    case .unknown: tally.unknown += 1
    case .yes(let since, let limit):
      gaps.append(Gap(rule: position, limit: UInt8(limit), row: row, person: person, since: since))
    }
  }
}

/// Which rows rules of each table are asked about, for some people and for nobody.
struct GapRows {
  /// The rows of a table that belong to people.
  enum Owned {
    /// People are their own rows.
    case themselves
    /// By person.
    case grouped(RowGroups)
    /// Of one person after the other as they are asked about, and where those of each begin.
    case listed(ContiguousArray<Int32>, starts: ContiguousArray<Int32>)
  }

  private let draft: GapDraft
  private let owned: [RecordTable: Owned]

  init(of people: [Int], _ draft: GapDraft) {
    self.draft = draft
    let indexes = draft.view.byPerson
    let actions = draft.view.record.actions.rows
    var open: ContiguousArray<Int32> = []
    var starts: ContiguousArray<Int32> = [0]
    for person in people {
      for row in indexes.actions[person] where actions[Int(row)].isOpen { open.append(row) }
      starts.append(Int32(open.count))
    }
    owned = [
      .people: .themselves, .actions: .listed(open, starts: starts), .referrals: .grouped(indexes.referrals),
      .encounters: .grouped(indexes.encounters), .flags: .grouped(indexes.flags),
      .plans: .grouped(indexes.plans), .assessments: .grouped(indexes.assessments),
      .personalContacts: .grouped(indexes.contacts), .mdtItems: .grouped(indexes.agendaItems),
    ]
  }

  /// The rows of a table that belong to those people, of actions the open ones; nil where none of them does.
  subscript(table: RecordTable) -> Owned? { owned[table] }

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
