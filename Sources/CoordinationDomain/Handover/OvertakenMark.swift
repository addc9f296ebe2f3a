/// Marks as they count: whoever read how steady somebody is has not read what was said of them since.
extension CareView {
  /// The mark at a row; as unread where how steady the person is, or what to do if it gets worse, was said anew after
  /// it was read.
  ///
  /// `sequence` is the last event that counts: on a sheet that is signed stands what was known then.
  func handoverMark(_ row: Int, upTo sequence: Int = .max) -> HandoverMark {
    var mark = record.handoverMarks.rows[row]
    guard isOvertaken(row, mark, upTo: sequence) else { return mark }
    (mark.readBy, mark.readAt, mark.readBack) = (nil, nil, .none)
    return mark
  }

  private func isOvertaken(_ row: Int, _ mark: HandoverMark, upTo sequence: Int) -> Bool {
    guard let readAt = mark.readAt, let person = mark.person,
      HandoverItem.Kind(ofKey: record.text[mark.item])?.saysOutlook ?? false
    else { return false }
    let slot = record.handoverMarks.ref(at: row).slot
    let subject = HistorySubject(table: RecordTable.handoverMarks.rawValue, slot: slot)
    for entry in history.entries.reversed() {
      if entry.at < readAt { return false }
      guard entry.isApplied, Int(entry.sequence) <= sequence else { continue }
      let stands = history.undoneBy(Int(entry.act)) == nil
      if entry.kind == .handoverItemRead, entry.subject == subject, stands { return false }
      guard entry.person == person, stands else { continue }
      switch entry.kind {
      case .outlookSet: return true
      case .undone, .redone:
        let origin = history.origin(of: Int(entry.act)).map { history.act($0) } ?? []
        if origin.contains(where: { $0.kind == .outlookSet && $0.at <= readAt }) { return true }
      default: continue
      }
    }
    return false
  }
}

extension HandoverItem.Kind {
  /// Whether it says how steady somebody is and what to do if it gets worse.
  var saysOutlook: Bool { self == .unstable || self == .watch }
}
