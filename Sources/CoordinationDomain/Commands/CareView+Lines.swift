extension CareView {
  /// The lines of an act, without their numbers and hashes: what the journal is given to write.
  ///
  /// `seen` is the last sequence that its author had seen the effect of.
  public func lines(of events: [Event], at: Instant, by author: String, seenUpTo seen: Int?) -> [[UInt8]] {
    events.map { event in
      let base = TableDoor.door(of: event.subject).flatMap { door in
        record.slot(of: event.subject, in: door.table).flatMap {
          history.last(about: HistorySubject(table: door.table.rawValue, slot: $0), upTo: seen ?? .max)
        }
      }
      return JournalText.body(event, at: at, by: author, base: base.map { Int($0.sequence) } ?? 0)
    }
  }
}
