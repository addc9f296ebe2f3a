/// What the journal tells of a person.
extension Timeline {
  /// Takes what was recorded about a person, each act once.
  mutating func take(_ entries: some Sequence<HistoryEntry>, everything: Bool) {
    var act: Int32 = -1
    for entry in entries {
      let isUndone = view.history.undoneBy(Int(entry.act)) != nil
      let isAboutUndoing = entry.kind == .undone || entry.kind == .redone
      if !isUndone, !isAboutUndoing, let kind = entry.kind, let subject = entry.subject {
        told[subject, default: [:]][kind] = entry.sequence
      }
      // That a meeting went from one to the next is no news of the person.
      let isGoing = entry.kind?.isGoing ?? false
      // Nor what was put in order on an agenda: it pushes what happened with the person out of sight.
      let isOfPaper = entry.kind == .agendaItemChanged || entry.kind == .agendaItemMoved
      let isQuiet = isGoing || isOfPaper || entry.kind?.isHandover ?? false
      guard everything || !(isUndone || isAboutUndoing || isQuiet) else { continue }
      // The contact itself is among the files' rows, with all that was written down.
      if entry.kind == .contactRecorded, !isUndone { continue }
      if entry.act == act { continue }
      act = entry.act
      add(
        TimelineEntry(
          at: view.local(entry.at), who: view.name(entry.by) ?? "",
          words: Phrase.sentence(view.actWords(entry, namesPerson: false)) + outcome(entry) + others(entry),
          tone: isUndone ? .quiet : .plain, sequence: Int(entry.sequence), isUndone: isUndone))
    }
  }

  /// Whether the journal tells that something happened to a row of a table.
  func tells(_ kind: EventName, _ table: RecordTable, _ row: Int32) -> Bool {
    sequence(of: kind, table, row) != nil
  }

  /// The event by which the journal tells that something happened to a row; nil where it does not.
  func sequence(of kind: EventName, _ table: RecordTable, _ row: Int32) -> Int? {
    guard !told.isEmpty else { return nil }
    let slot: UInt32? =
      switch table {
      case .caseload: record.caseload.ref(at: Int(row)).slot
      case .careTeam: record.careTeam.ref(at: Int(row)).slot
      case .referrals: record.referrals.ref(at: Int(row)).slot
      case .actions: record.actions.ref(at: Int(row)).slot
      case .encounters: record.encounters.ref(at: Int(row)).slot
      case .mdtItems: record.mdtItems.ref(at: Int(row)).slot
      default: nil
      }
    return slot.flatMap { told[HistorySubject(table: table.rawValue, slot: $0)]?[kind] }.map { Int($0) }
  }

  /// What was done, of an action: ` (delivered)`.
  private func outcome(_ entry: HistoryEntry) -> String {
    guard entry.kind == .actionCompleted else { return "" }
    let value = record.line(of: entry)?.fields.first { $0.name == "outcome" }?.value ?? ""
    return value.isEmpty ? "" : " (\(value))"
  }

  /// How many more things about the person the act did.
  private func others(_ entry: HistoryEntry) -> String {
    let count = view.history.act(Int(entry.act)).count {
      $0.person == entry.person && !($0.kind?.isGoing ?? false)
    }
    return count > 1 ? " and \(count - 1) more" : ""
  }
}
