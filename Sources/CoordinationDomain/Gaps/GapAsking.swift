/// What every rule found about one person, or about everything that is nobody's.
struct GapPage: Sendable {
  /// That a rule applied to a row and found no gap.
  struct Answer: BitwiseCopyable, Sendable {
    /// Position in ``GapRule/all``.
    var rule: UInt8
    /// Whether it could tell.
    var isKnown: Bool
  }

  var gaps: [Gap] = []
  var answers: [Answer] = []
}

/// Asks every rule about rows; its buffers are used again for the next person.
struct GapAsking {
  private var gaps: [Gap] = []
  private var answers: [GapPage.Answer] = []
  private var openActions: [Int32] = []

  /// What every rule finds about a person and the rows that are theirs.
  mutating func page(of person: Int, _ draft: GapDraft) -> GapPage {
    let indexes = draft.view.byPerson
    openActions.removeAll(keepingCapacity: true)
    for row in indexes.actions[person] where draft.view.record.actions.rows[Int(row)].isOpen {
      openActions.append(row)
    }
    for (position, rule) in GapRule.all.enumerated() where draft.limits[position].isOn {
      switch rule.table {
      case .people: ask(rule, position, person, person, draft)
      case .actions: for row in openActions { ask(rule, position, Int(row), person, draft) }
      case .referrals: ask(rule, position, indexes.referrals[person], person, draft)
      case .encounters: ask(rule, position, indexes.encounters[person], person, draft)
      case .flags: ask(rule, position, indexes.flags[person], person, draft)
      case .plans: ask(rule, position, indexes.plans[person], person, draft)
      case .assessments: ask(rule, position, indexes.assessments[person], person, draft)
      case .personalContacts: ask(rule, position, indexes.contacts[person], person, draft)
      case .mdtItems: ask(rule, position, indexes.agendaItems[person], person, draft)
      default: break
      }
    }
    return takePage()
  }

  /// What every rule finds about tasks of teams, requests that came in, teams, staff and services.
  mutating func page(ofNobodyIn draft: GapDraft) -> GapPage {
    let record = draft.view.record
    openActions.removeAll(keepingCapacity: true)
    record.actions.rows.withUnsafeBufferPointer { rows in
      for row in rows.indices where rows[row].person == nil && rows[row].isOpen {
        openActions.append(Int32(row))
      }
    }
    for (position, rule) in GapRule.all.enumerated() where draft.limits[position].isOn {
      switch rule.table {
      case .actions: for row in openActions { ask(rule, position, Int(row), -1, draft) }
      case .intake:
        for row in record.intake.rows.indices {
          let person = record.intake.rows[row].person.flatMap { record.people.row(of: $0) }
          ask(rule, position, row, person ?? -1, draft)
        }
      case .teams: for row in record.teams.rows.indices { ask(rule, position, row, -1, draft) }
      case .professionals:
        for row in record.professionals.rows.indices { ask(rule, position, row, -1, draft) }
      case .services: for row in record.services.rows.indices { ask(rule, position, row, -1, draft) }
      default: break
      }
    }
    return takePage()
  }

  private mutating func takePage() -> GapPage {
    defer {
      gaps.removeAll(keepingCapacity: true)
      answers.removeAll(keepingCapacity: true)
    }
    // Copies of the right size: the buffers have room for more.
    return GapPage(gaps: gaps.isEmpty ? [] : Array(gaps[...]), answers: Array(answers[...]))
  }

  @inline(__always)
  private mutating func ask(
    _ rule: GapRule, _ position: Int, _ rows: ContiguousArray<Int32>.SubSequence, _ person: Int,
    _ draft: GapDraft
  ) {
    for row in rows { ask(rule, position, Int(row), person, draft) }
  }

  @inline(__always)
  private mutating func ask(_ rule: GapRule, _ position: Int, _ row: Int, _ person: Int, _ draft: GapDraft) {
    switch rule.find(draft, row, draft.limits[position]) {
    case .apart: break
    case .no: answers.append(GapPage.Answer(rule: UInt8(position), isKnown: true))
    case .unknown: answers.append(GapPage.Answer(rule: UInt8(position), isKnown: false))
    case .yes(let since, let limit):
      gaps.append(
        Gap(
          rule: UInt8(position), limit: UInt8(limit), row: Int32(row), person: Int32(person), since: since))
    }
  }
}
