extension Deciding {
  /// Decides on what is asked about a person's time on the caseload.
  mutating func decide(_ command: SpellCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .start(let person, let status, let pathway, let reason):
      return try start(person, status, pathway, reason)
    case .activate(let person, let pathway):
      let (ref, spell) = try openSpell(person)
      switch spell.status.known {
      case .active: throw CommandRefusal(.rule, "It is active already.")
      case .paused: throw CommandRefusal(.rule, "It is paused; start it again with \"spell resume\".")
      default: break
      }
      var edit = RowEdit(.spellActivated, of: ref, in: record, \.caseload)
      edit.set(\.status, .active)
      if !pathway.isEmpty { edit.set(\.pathway, pathway) }
      return [edit.event].compactMap { $0 }
    case .pause(let person, let day, let reason): return try pause(person, day, reason)
    case .resume(let person):
      let (ref, spell) = try openSpell(person)
      guard spell.status == .paused else {
        throw CommandRefusal(.rule, "It is not paused: it is \(view.label(spell.status)).")
      }
      var edit = RowEdit(.spellResumed, of: ref, in: record, \.caseload)
      edit.set(\.status, .active)
      edit.set(\.pausedUntil, nil)
      return [edit.event].compactMap { $0 }
    case .end(let person, let ending, let reason, let answers):
      return try end(person, ending, reason, answers)
    }
  }

  /// The open spell of somebody, asked for by somebody who may change it.
  private func openSpell(_ person: Ref<Person>) throws(CommandRefusal) -> (Ref<CaseloadSpell>, CaseloadSpell)
  {
    try require(.changeSpell, about: .person(person))
    let ref = try openSpell(of: person)
    return (ref, record.caseload[ref] ?? CaseloadSpell())
  }

  // MARK: Beginning

  private mutating func start(
    _ person: Ref<Person>, _ status: CaseloadStatus, _ pathway: String, _ reason: String
  ) throws(CommandRefusal) -> [Event] {
    try refuseIfDead(person)
    let spells = spells(of: person)
    let open = spells.map { spell($0) }.first {
      $0.status.isOpen && ($0.endOn.map { $0 > today } ?? true)
    }
    if let open {
      let when = open.startOn.map { $0 > today ? "from " + view.dayWords($0) : view.sinceWords($0) } ?? ""
      throw CommandRefusal(
        .rule,
        "\(view.name(person) ?? "") is on the caseload already: \(view.label(open.status)) \(when). "
          + "A person has one time on the caseload at once.")
    }
    let former = spells.last
    if former == nil {
      try require(.changeSpell, about: .person(person))
    } else {
      try require(.reopenSpell, about: .person(person))
      let ended = view.spellWords(view.standing(person))
      _ = try require(reason, "They were here before (\(Phrase.plain(ended))). Say why it is opened again.")
    }
    var edit = RowEdit<CaseloadSpell>(
      .spellStarted, new: ids.make(CaseloadSpell.self, in: record), in: record)
    edit.set(\.person, person)
    edit.set(\.status, status)
    edit.set(\.startOn, today)
    edit.set(\.tier, NeedTier.none)
    edit.set(\.pathway, CaseloadSpell.pathwayNotKnown)
    if let former { takeOver(from: former, &edit) }
    if !pathway.isEmpty { edit.set(\.pathway, pathway) }
    var events = with(edit.event, because: reason)
    if record.people[person]?.movedOutOn != nil {
      var back = RowEdit(.personCorrected, of: person, in: record, \.people)
      back.set(\.movedOutOn, nil)
      events += [back.event].compactMap { $0 }
    }
    return events
  }

  /// What is about the person, with the dates of its own, is not asked again; who leads, how steady things are, which
  /// visits are essential and when they are reviewed is.
  private func takeOver(from row: Int32, _ edit: inout RowEdit<CaseloadSpell>) {
    var record = record
    let door = TableDoor.all[Int(RecordTable.caseload.rawValue)]
    for name in [
      "pathway", "tier", "tier_source", "tier_on", "frailty_score", "frailty_on", "efi", "efi_on",
      "what_matters",
      "summary",
    ] {
      guard let column = door.column(name) else { continue }
      let value = record.text(of: column, row: Int(row), door)
      if !value.isEmpty { edit.set(column: name, value) }
    }
  }

  /// Positions in `caseload` of a person's spells, oldest first.
  private func spells(of person: Ref<Person>) -> [Int32] {
    guard let row = record.people.row(of: person) else { return [] }
    return view.byPerson.spells[row].enumerated().sorted { a, b in
      let (first, second) = (spell(a.element).startOn?.number ?? 0, spell(b.element).startOn?.number ?? 0)
      return (first, a.offset) < (second, b.offset)
    }.map(\.element)
  }

  private func spell(_ row: Int32) -> CaseloadSpell { record.caseload.rows[Int(row)] }

  // MARK: Resting

  private func pause(_ person: Ref<Person>, _ day: Day, _ reason: String) throws(CommandRefusal) -> [Event] {
    let (ref, spell) = try openSpell(person)
    if spell.status == .referred {
      throw CommandRefusal(
        .rule, "It has not started yet, so it cannot rest. Take it on first (spell activate).")
    }
    if day <= today {
      throw CommandRefusal(.rule, "\(day.long) is no day to start again: it lies after today.")
    }
    var edit = RowEdit(.spellPaused, of: ref, in: record, \.caseload)
    edit.set(\.status, .paused)
    edit.set(\.pausedUntil, day)
    return with(edit.event, because: reason)
  }

  // MARK: Ending

  private func end(
    _ person: Ref<Person>, _ ending: SpellEnding, _ reason: String, _ answers: EndingAnswers
  ) throws(CommandRefusal) -> [Event] {
    let (ref, _) = try openSpell(person)
    let reason = try require(reason, "Why does it end? A few words are needed.")
    let loose = Ending(
      person: person, on: today, reason: "Time on the caseload ended: \(ending.words)", isDeath: false,
      answers: answers)
    let others = try events(of: loose)
    var edit = RowEdit(.spellEnded, of: ref, in: record, \.caseload)
    edit.set(\.status, ending.status)
    edit.set(\.endOn, today)
    edit.set(\.endReason, ending.endReason)
    edit.set(\.pausedUntil, nil)
    var events = with(edit.event, because: reason)
    if ending == .movedOut {
      var gone = RowEdit(.personMovedOut, of: person, in: record, \.people)
      gone.set(\.movedOutOn, today)
      events += [gone.event].compactMap { $0 }
    }
    return events + others
  }
}
