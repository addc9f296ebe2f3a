extension Deciding {
  /// Decides on what is asked about somebody's death.
  mutating func decide(_ command: DeathCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .report(let report): return try self.report(report)
    case .confirm(let person):
      try require(.changePerson, about: .person(person))
      let row = try dead(person)
      if row.deathStatus == .confirmed { throw CommandRefusal(.rule, "The death is confirmed already.") }
      var edit = RowEdit(.deathConfirmed, of: person, in: record, \.people)
      edit.set(\.deathStatus, .confirmed)
      return [edit.event].compactMap { $0 }
    case .mistaken(let person, let reason): return try takeBack(person, reason)
    }
  }

  private func dead(_ person: Ref<Person>) throws(CommandRefusal) -> Person {
    if let row = record.people[person], row.dateOfDeath != nil { return row }
    throw CommandRefusal(.rule, "No death of \(view.name(person) ?? "") is recorded.")
  }

  // MARK: Reporting

  private func report(_ report: DeathCommand.Report) throws(CommandRefusal) -> [Event] {
    let person = report.person
    try require(.changePerson, about: .person(person))
    try refuseIfDead(person)
    guard let row = record.people[person] else { return [] }
    if report.on > today {
      throw CommandRefusal(.rule, "\(report.on.long) is still to come; a death is today or earlier.")
    }
    if let born = row.dateOfBirth, report.on < born {
      throw CommandRefusal(.rule, "\(report.on.long) is before the birth on \(born.long).")
    }
    try refuseUnproven(report, row)
    let others = try events(
      of: Ending(person: person, on: report.on, reason: "died", isDeath: true, answers: report.answers))
    var death = RowEdit(.deathRecorded, of: person, in: record, \.people)
    death.set(\.dateOfDeath, report.on)
    death.set(\.deathStatus, .reported)
    return with(death.event, because: report.note) + endings(person, report.on) + others
  }

  /// Every open spell of somebody ends on the day they died; one that began later never held.
  private func endings(_ person: Ref<Person>, _ day: Day) -> [Event] {
    guard let row = record.people.row(of: person) else { return [] }
    return view.byPerson.spells[row].compactMap { index in
      let spell = record.caseload.rows[Int(index)]
      guard spell.status.isOpen, spell.endOn.map({ $0 > today }) ?? true else { return nil }
      var edit = RowEdit(.spellEnded, of: record.caseload.ref(at: Int(index)), in: record, \.caseload)
      edit.set(\.status, .died)
      edit.set(\.endOn, max(day, spell.startOn ?? day))
      edit.set(\.pausedUntil, nil)
      return edit.event
    }
  }

  /// One wrong date on the wrong Mrs Begum must not stop her visits: the NHS number is typed again.
  private func refuseUnproven(_ report: DeathCommand.Report, _ row: Person) throws(CommandRefusal) {
    let name = view.name(row)
    let number = record.text.withBytes(row.nhsNumber) { NHSNumber.digits($0) }
    let typed = NHSNumber.digits(report.proof.utf8)
    if let number {
      if typed == number { return }
      guard typed != nil else {
        throw CommandRefusal(.words, "Type the NHS number of \(name) again after the date: ten digits.")
      }
      let other = view.people(named: report.proof).first.map { record.people.rows[$0] }
      let whose =
        other.map { " It is that of \(view.name($0)), born \($0.dateOfBirth?.long ?? "Not known")." } ?? ""
      throw CommandRefusal(
        .rule,
        "That is not the NHS number of \(name), so no death is recorded.\(whose) Look again who has died.")
    }
    guard let born = row.dateOfBirth else {
      throw CommandRefusal(
        .rule, "\(name) has neither NHS number nor birth date here. Find one out first (person correct).")
    }
    if typed == nil, DateShorthand.day(report.proof, today: today) == born { return }
    throw CommandRefusal(
      report.proof.isEmpty ? .words : .rule,
      "\(name) has no NHS number here: type their date of birth again after the date of death."
        + (report.proof.isEmpty ? "" : " \"\(report.proof)\" is not it, so no death is recorded."))
  }
}
