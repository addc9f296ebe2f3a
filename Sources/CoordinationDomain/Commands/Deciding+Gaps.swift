extension Deciding {
  /// Decides on what is asked about gaps.
  mutating func decide(_ command: GapCommand) throws(CommandRefusal) -> [Event] {
    switch command {
    case .hide(let id, let until, let reason): return [try hide(id, until, reason)].compactMap { $0 }
    case .show(let id): return [try show(id)].compactMap { $0 }
    }
  }

  private mutating func hide(_ id: String, _ until: Day, _ reason: String) throws(CommandRefusal) -> Event? {
    guard let place = view.gapPlace(id) else { throw noSuchGap(id) }
    let rule = GapRule.all[Int(place.rule)]
    let days = until - today
    try require(
      days > AccessAct.longHideDays ? .hideGapForLong : .hideGap, about: view.accessSubject(ofGap: place))
    guard let gap = view.gap(id) else {
      throw CommandRefusal(.rule, "That is no gap any more: \(rule.title.lowercased()) does not hold there.")
    }
    if GapRule.neverHidden.contains(rule.name) {
      throw CommandRefusal(.rule, "\"\(rule.title)\" cannot be hidden: somebody may be in danger now.")
    }
    guard days > 0 else {
      throw CommandRefusal(.rule, "It is shown again on the day you type, so that day has to be to come.")
    }
    guard days <= GapRule.longestHiding else {
      throw CommandRefusal(.rule, "A gap is hidden for a year at most, until \((today + 365).long).")
    }
    let reason = try require(reason, "Why may it wait? The reason is listed with what is hidden.")
    var edit =
      view.hiding(of: place).map { RowEdit(.gapHidden, of: $0, in: record, \.hiddenGaps) }
      ?? RowEdit<HiddenGap>(.gapHidden, new: ids.make(HiddenGap.self, in: record), in: record)
    edit.set(\.rule, rule.name)
    edit.set(\.subject, view.gapSubjectID(gap))
    edit.set(\.person, gap.person < 0 ? nil : record.people.ref(at: Int(gap.person)))
    edit.set(\.until, until)
    edit.set(\.reason, reason)
    edit.set(\.hiddenBy, try author())
    edit.set(\.hiddenOn, today)
    return edit.event
  }

  private func show(_ id: String) throws(CommandRefusal) -> Event? {
    guard let place = view.gapPlace(id) else { throw noSuchGap(id) }
    try require(.hideGap, about: view.accessSubject(ofGap: place))
    guard let hiding = view.hiding(of: place) else {
      throw CommandRefusal(.rule, "It is not hidden.")
    }
    var edit = RowEdit(.gapShown, of: hiding, in: record, \.hiddenGaps)
    edit.set(\.shownAgainOn, today)
    return edit.event
  }

  private func noSuchGap(_ id: String) -> CommandRefusal {
    CommandRefusal(.noSuch, "No gap has the id \"\(id)\".")
  }
}

extension CareView {
  /// Whose locality decides who may hide a gap.
  func accessSubject(ofGap place: GapPlace) -> AccessSubject {
    let person = gapPerson(place)
    if person >= 0 { return .person(record.people.ref(at: Int(person))) }
    let row = Int(place.row)
    switch GapRule.all[Int(place.rule)].table {
    case .actions: return .action(record.actions.ref(at: row))
    case .teams: return record.teams.rows[row].locality.map { .locality($0) } ?? .nothing
    case .professionals: return .professional(record.professionals.ref(at: row))
    default: return .nothing
    }
  }

  /// What is shown before a gap is hidden or shown again.
  func echo(of command: GapCommand) -> [CommandEcho] {
    switch command {
    case .hide(let id, let until, let reason):
      let words = gap(id).map { gapWords($0) }
      return [
        words.map { CommandEcho("gap", $0) },
        CommandEcho("until", inFull(until, evenFar: true), isDoubtful: until <= today), why(reason),
      ].compactMap { $0 }
    case .show(let id):
      let hidden = gapPlace(id).flatMap { hiding(of: $0) }.flatMap { record.hiddenGaps[$0] }
      return hidden.map { [CommandEcho("was", record.text[$0.reason])] } ?? []
    }
  }
}
