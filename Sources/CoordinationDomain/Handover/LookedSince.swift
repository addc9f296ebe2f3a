/// What changed with somebody's own people since they last looked.
///
/// Their own people are those they lead, coordinate or are in the circle of; the mark of how far they have looked is
/// theirs alone, and stands in a file, so that it outlives the journal.
public struct LookedSince: Sendable {
  let view: CareView
  /// Since when.
  public let start: HandoverStart
  /// Whether they have ever said that they had looked.
  public let hasMark: Bool
  /// Positions of the people with whom something changed, by name.
  let people: [Int]

  /// What changed for somebody: since they said that they had looked, else since they last signed a handover, else
  /// since the working day before today.
  public init(_ view: CareView, for professional: Ref<Professional>) {
    self.view = view
    let record = view.record
    let mark = record.lastLooks.rows.last { $0.professional == professional }
    let signature = record.handovers.rows.filter {
      ($0.outgoing == professional && $0.outgoingSignedAt != nil)
        || ($0.incoming == professional && $0.incomingSignedAt != nil)
    }.max {
      ($0.throughSequence ?? 0, $0.throughAt ?? Instant(seconds: 0)) < (
        $1.throughSequence ?? 0, $1.throughAt ?? Instant(seconds: 0)
      )
    }
    hasMark = mark != nil
    let known = [
      mark.flatMap { row in row.at.map { (Int(row.sequence ?? 0), $0) } },
      signature.flatMap { row in row.throughAt.map { (Int(row.throughSequence ?? 0), $0) } },
    ].compactMap { $0 }
    // The later of the two, by the order in which things were recorded, and after a fold by the clock.
    let last = known.max { $0.1 < $1.1 }
    start =
      last.map { HandoverStart(sequence: $0.0, at: $0.1, handover: nil) }
      ?? HandoverLog.usualStart(view)
    let changes = ChangesSince(view, start)
    people = changes.candidates.filter { row in
      LookedSince.isInvolved(professional, row, view)
        && changes.entries(row).contains { LookedSince.isByOthers($0, professional, view) }
    }.map { ($0, view.name(record.people.rows[$0])) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// What changed with the person at a row, latest first, without what whoever looks did themselves.
  func entries(_ row: Int, for professional: Ref<Professional>) -> [TimelineEntry] {
    ChangesSince(view, start).entries(row).filter { LookedSince.isByOthers($0, professional, view) }
  }

  private static func isInvolved(_ who: Ref<Professional>, _ row: Int, _ view: CareView) -> Bool {
    view.byPerson.careTeam[row].contains { index in
      let part = view.record.careTeam.rows[Int(index)]
      return part.professional == who && part.status.isInForce
        && runs(part.startOn, part.endOn, on: view.today)
    }
  }

  private static func isByOthers(_ entry: TimelineEntry, _ who: Ref<Professional>, _ view: CareView) -> Bool {
    guard let sequence = entry.sequence ?? entry.recordedAs,
      let position = view.history.position(of: sequence)
    else { return true }
    return view.history.entries[position].by != who
  }
}
