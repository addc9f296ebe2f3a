/// What others have done to a record while it is open on somebody's screen.
extension CareView {
  /// `Changed by SW Farah, I 1 min ago: marked done "Ring the pharmacy"`; nil where nothing was done to it since.
  ///
  /// `sequence` is the last event when it was opened, or something was last done there.
  public func changedWords(_ target: PageTarget, after sequence: Int, now: Instant) -> String? {
    guard history.lastSequence > sequence else { return nil }
    let later = history.entries.reversed().prefix { Int($0.sequence) > sequence }
      .filter { $0.isApplied && isAbout($0, target) }
    guard let last = later.first else { return nil }
    let acts = Set(later.map(\.act)).count
    let more = acts > 1 ? " (and \(acts - 1) more)" : ""
    return
      "Changed by \(name(last.by) ?? "somebody") \(momentWords(last.at, now: now))\(more): \(actWords(last))"
  }

  private func isAbout(_ entry: HistoryEntry, _ target: PageTarget) -> Bool {
    switch target {
    case .person(let id), .history(let id): return entry.person.map { record.id($0) } == id
    case .agendaItem(let id):
      let item = record.mdtItems.find(id.utf8, in: record).flatMap { record.mdtItems[$0] }
      return isRow(entry, id, .mdtItems) || (item?.person != nil && item?.person == entry.person)
    case .action(let id): return isRow(entry, id, .actions)
    case .professional(let id): return isRow(entry, id, .professionals)
    case .meeting(let id), .minutes(let id): return isRow(entry, id, .mdtMeetings)
    case .intake(let id): return isRow(entry, id, .intake)
    case .service, .team, .locality, .event, .gap, .gapMatrix, .gapFigures, .list, .handover, .handoverItem,
      .signedHandover, .lookedSince:
      return false
    }
  }

  private func isRow(_ entry: HistoryEntry, _ id: String, _ table: RecordTable) -> Bool {
    entry.subject?.table == table.rawValue && record.slot(of: id, in: table) == entry.subject?.slot
  }
}
