extension RecordCheck {
  /// Spells on the caseload: at most one open a person, endings with a day, scores with a date.
  mutating func checkCaseload() {
    var open = Spells()
    var latest = ContiguousArray<Int32>(repeating: -1, count: record.slotCount(of: .people))
    for i in record.caseload.rows.indices {
      let spell = record.caseload.rows[i]
      checkEnding(of: spell)
      checkScores(of: spell)
      guard let person = spell.person else { continue }
      if spell.status.isOpen {
        open.add(key: UInt64(person.slot), from: spell.startOn, to: spell.endOn, row: i)
      }
      checkAgainstPerson(spell)
      let other = Int(latest[Int(person.slot)])
      if other < 0 || (record.caseload.rows[other].startOn ?? today) <= (spell.startOn ?? today) {
        latest[Int(person.slot)] = Int32(i)
      }
    }
    open.overlaps { earlier, later in
      let row = record.caseload.rows[earlier]
      let other = record.caseload.rows[later]
      report(
        .error, row, "status",
        "\(id(row.person)) has another open spell, \(words(other.id)) in line \(other.line); "
          + "the one that starts later counts",
        "A person has one open spell: end the other.")
    }
    checkDeathsAndMoves(latest)
  }

  private mutating func checkEnding(of spell: CaseloadSpell) {
    if let start = spell.startOn, let end = spell.endOn, end < start {
      reportReversed(spell, "end_on", end, before: start, "start_on")
    }
    guard let status = spell.status.known else { return }
    let isOpen = spell.status.isOpen
    if !isOpen, spell.endOn == nil {
      report(
        .error, spell, "end_on", "the spell is \(status.label) and has no end_on",
        "Expected the first day no longer on the caseload.")
    }
    if isOpen, let end = spell.endOn, end <= today {
      report(
        .warning, spell, "status", "the spell ended on \(end.iso) and its status is \(status.code)",
        "Expected how it ended: discharged, died, moved-out or entered-in-error.")
    }
    if status == .discharged, spell.endReason.isEmpty {
      report(
        .warning, spell, "end_reason", "the spell is discharged and nothing says why",
        "Expected one of: \(EndReason.allCases.map(\.code).joined(separator: ", ")).")
    }
    if status == .paused, spell.pausedUntil == nil {
      report(
        .error, spell, "paused_until", "the spell is paused and has no day to start again",
        "Expected the day on which it starts again.")
    }
  }

  private mutating func checkScores(of spell: CaseloadSpell) {
    if spell.frailtyScore != nil, spell.frailtyOn == nil {
      report(.error, spell, "frailty_on", "frailty_score has no date", "Expected the day it was scored.")
    }
    if spell.efi != nil, spell.efiOn == nil {
      report(.error, spell, "efi_on", "efi has no date", "Expected the day it was worked out.")
    }
    for (column, day) in [
      ("frailty_on", spell.frailtyOn), ("efi_on", spell.efiOn), ("tier_on", spell.tierOn),
    ] {
      if let day, day > today { reportFuture(spell, column, day) }
    }
  }

  /// What an open spell says of somebody who has died or moved away.
  private mutating func checkAgainstPerson(_ spell: CaseloadSpell) {
    guard spell.isOpen(on: today), let person = record.people[spell.person] else { return }
    if let died = person.dateOfDeath, died <= today {
      report(
        .warning, spell, "status", "the person died on \(died.iso) and the spell is open",
        "Expected the status died, and end_on.")
    } else if let moved = person.movedOutOn, moved <= today {
      report(
        .warning, spell, "status", "the person moved out on \(moved.iso) and the spell is open",
        "Expected the status moved-out and end_on, or moved_out_on empty.")
    }
  }

  /// What a person's last spell and their events say that their own row does not.
  private mutating func checkDeathsAndMoves(_ latest: ContiguousArray<Int32>) {
    for row in latest where row >= 0 {
      let spell = record.caseload.rows[Int(row)]
      guard let person = record.people[spell.person] else { continue }
      if spell.status == .died, person.dateOfDeath == nil {
        report(
          .warning, spell, "status", "the spell says died and the person has no date_of_death",
          "date_of_death in people.csv makes a person dead.")
      }
      if spell.status == .movedOut, person.movedOutOn == nil, person.dateOfDeath == nil {
        report(
          .warning, spell, "status", "the spell says moved-out and the person has no moved_out_on",
          "Expected the day in people.csv.")
      }
    }
    for event in record.events.rows where event.kind == .death {
      guard let person = record.people[event.person], person.dateOfDeath == nil else { continue }
      report(
        .warning, event, "kind", "a death is recorded and the person has no date_of_death",
        "date_of_death in people.csv makes a person dead.")
    }
  }
}

extension CaseloadSpell {
  /// Whether it is an open spell on a day: an open status, begun, and not ended.
  func isOpen(on day: Day) -> Bool {
    status.isOpen && runs(startOn, endOn, on: day)
  }
}
