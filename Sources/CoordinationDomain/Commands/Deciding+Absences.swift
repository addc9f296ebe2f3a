/// Days on which somebody is away: from the first up to but not including the one they are back.
private struct AwayDays {
  var who: Ref<Professional>
  var from: Day
  var back: Day

  /// Whether an absence is on one of the same days.
  func meet(_ absence: Absence) -> Bool {
    guard let start = absence.from, let end = absence.to else { return false }
    return start < back && from < end
  }
}

extension Deciding {
  /// Decides on who is away and who covers.
  mutating func away(_ asked: StaffCommand.Absence) throws(CommandRefusal) -> [Event] {
    try require(.recordAbsence, about: .professional(asked.professional))
    let days = AwayDays(who: asked.professional, from: asked.from, back: asked.back)
    try refuseUnlessAway(days, except: nil)
    if let cover = asked.cover { try refuseUnlessCovering(cover, days) }
    var edit = RowEdit<Absence>(.absenceSet, new: ids.make(Absence.self, in: record), in: record)
    edit.set(\.professional, asked.professional)
    edit.set(\.from, asked.from)
    edit.set(\.to, asked.back)
    edit.set(\.reason, Phrase.trimmed(asked.reason))
    edit.set(\.cover, asked.cover)
    return [edit.event].compactMap { $0 } + passingCovers(days, to: asked.cover)
  }

  /// Decides on who covers for an absence.
  func cover(_ ref: Ref<Absence>, _ who: Ref<Professional>?) throws(CommandRefusal) -> [Event] {
    let (absence, days) = try current(ref)
    try require(.recordAbsence, about: .professional(days.who))
    if let who { try refuseUnlessCovering(who, days) }
    if absence.cover == who {
      throw CommandRefusal(.rule, "\(who.flatMap { view.name($0) } ?? "Nobody") covers already.")
    }
    return [covering(ref, who)].compactMap { $0 }
  }

  /// Decides on the day somebody is back.
  func back(_ ref: Ref<Absence>, on day: Day?) throws(CommandRefusal) -> [Event] {
    let (absence, known) = try current(ref)
    try require(.recordAbsence, about: .professional(known.who))
    let day = day ?? today
    if day <= known.from { return [removing(ref)] }
    var days = known
    days.back = day
    if day > known.back {
      try refuseUnlessAway(days, except: ref)
      if let cover = absence.cover { try refuseUnlessCovering(cover, days) }
    }
    var edit = RowEdit(.absenceChanged, of: ref, in: record, \.absences)
    edit.set(\.to, day)
    return [edit.event].compactMap { $0 } + (day > known.back ? passingCovers(days, to: absence.cover) : [])
  }

  /// Whether somebody may cover for an absence, on all of its days.
  func mayCover(_ who: Ref<Professional>, _ ref: Ref<Absence>) -> Bool {
    guard let absence = record.absences[ref], let absent = absence.professional, let from = absence.from,
      let back = absence.to
    else { return false }
    return whyNotCovering(who, AwayDays(who: absent, from: from, back: back)) == nil
  }

  /// The event by which somebody covers for an absence, or nobody.
  func covering(_ ref: Ref<Absence>, _ who: Ref<Professional>?) -> Event? {
    var edit = RowEdit(.absenceChanged, of: ref, in: record, \.absences)
    edit.set(\.cover, who)
    return edit.event
  }

  // MARK: Rules

  /// An absence that is not over, and its days.
  private func current(_ ref: Ref<Absence>) throws(CommandRefusal) -> (Absence, AwayDays) {
    guard let absence = record.absences[ref], let who = absence.professional, let from = absence.from,
      let back = absence.to
    else { throw CommandRefusal(.noSuch, "That absence is not there.") }
    if back <= today {
      throw CommandRefusal(.rule, "\(view.name(who) ?? "") is back since \(view.nearWords(back)).")
    }
    return (absence, AwayDays(who: who, from: from, back: back))
  }

  private func refuseUnlessAway(_ days: AwayDays, except known: Ref<Absence>?) throws(CommandRefusal) {
    let name = view.name(days.who) ?? ""
    if days.back <= days.from {
      throw CommandRefusal(
        .words,
        "The last day away is before the first, \(view.nearWords(days.from)). Type the first day and then the "
          + "last one.")
    }
    guard let professional = record.professionals[days.who], !professional.hasLeft(by: days.from) else {
      throw CommandRefusal(.rule, "\(name) does not work here then any more, so is not away.")
    }
    for (row, other) in record.absences.rows.enumerated()
    where other.professional == days.who && days.meet(other) {
      let ref = record.absences.ref(at: row)
      if ref == known { continue }
      throw CommandRefusal(
        .rule,
        "\(name) is away already \(view.awayDays(other)). Change that one "
          + "(absence end \(record.id(ref)) DATE), or name other days.")
    }
  }

  private func refuseUnlessCovering(_ who: Ref<Professional>, _ days: AwayDays) throws(CommandRefusal) {
    if let why = whyNotCovering(who, days) { throw Obstacle(why: why).refusal() }
  }

  private func whyNotCovering(_ who: Ref<Professional>, _ days: AwayDays) -> String? {
    let name = view.name(who) ?? ""
    if who == days.who { return "Nobody covers for themselves." }
    if let obstacle = obstacle(who, on: max(days.from, today), evenAway: true) { return obstacle.why }
    if let professional = record.professionals[who], professional.hasLeft(by: days.back + -1),
      let leaves = professional.activeTo
    {
      return "\(name) leaves \(view.dayWords(leaves)), before \(view.name(days.who) ?? "") is back."
    }
    let away = record.absences.rows.first { $0.professional == who && days.meet($0) }
    return away.map { "\(name) is away too, \(view.awayDays($0))." }
  }

  // MARK: What follows

  /// Whoever is away cannot cover for somebody else on the same days: their own cover does, where that may be, else
  /// nobody.
  private func passingCovers(_ days: AwayDays, to cover: Ref<Professional>?) -> [Event] {
    record.absences.rows.indices.compactMap { row in
      let absence = record.absences.rows[row]
      guard absence.cover == days.who, days.meet(absence) else { return nil }
      let ref = record.absences.ref(at: row)
      return covering(ref, cover.flatMap { mayCover($0, ref) ? $0 : nil })
    }
  }

  /// An absence of which no day took place, or only part of the first, is none: its row goes.
  private func removing(_ ref: Ref<Absence>) -> Event {
    var record = record
    let door = TableDoor.all[Int(RecordTable.absences.rawValue)]
    let id = record.id(ref)
    let row = door.rowOfSlot(&record, ref.slot) ?? 0
    let changes = door.columns.indices.filter { $0 != door.idColumn }.compactMap { column in
      let before = record.text(of: column, row: row, door)
      return before.isEmpty ? nil : Event.Change(door.columns[column].name, from: before, to: "")
    }
    return Event(.absenceChanged, id, .removes, changes)
  }
}

extension CareView {
  /// `Mon 23-Nov to Fri 27-Nov`, `Mon 23-Nov`: the days of an absence, the last one included.
  func awayDays(_ absence: Absence) -> String {
    guard let from = absence.from, let back = absence.to else { return "on days not known" }
    let last = back + -1
    return last <= from ? nearWords(from) : "\(dayWords(from)) to \(dayWords(last))"
  }
}
