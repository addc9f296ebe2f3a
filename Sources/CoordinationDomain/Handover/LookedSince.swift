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
  /// For their own people the positions of the events about them.
  private let acts: [Int: [Int32]]

  /// What changed for somebody: since they said that they had looked, else since they last signed a handover, else
  /// since they were last here.
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
    // That they signed for one place does not mean that they saw what happened with their people elsewhere: the
    // signature counts only for whoever has never said how far they looked.
    start =
      mark.flatMap { row in
        row.at.map { HandoverStart(sequence: Int(row.sequence ?? 0), at: $0, handover: nil) }
      }
      ?? signature.flatMap { row in
        row.throughAt.map { HandoverStart(sequence: Int(row.throughSequence ?? 0), at: $0, handover: nil) }
      } ?? LookedSince.lastHere(professional, view)
    let changes = ChangesSince(view, start)
    let own = changes.candidates.filter { LookedSince.isInvolved(professional, $0, view) }
    let acts = changes.actsByPerson(own)
    self.acts = acts
    people = own.filter { row in
      changes.entries(row, acts: acts[row]).contains { LookedSince.isByOthers($0, professional, view) }
    }.map { ($0, view.name(record.people.rows[$0])) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// `you last looked, Thu 19-Nov 17:00`; the moment alone where they never said that they had.
  var sinceWords: String { (hasMark ? "you last looked, " : "") + view.timeWords(start.at) }

  /// What changed with the person at a row, latest first, without what whoever looks did themselves.
  func entries(_ row: Int, for professional: Ref<Professional>) -> [TimelineEntry] {
    ChangesSince(view, start).entries(row, acts: acts[row])
      .filter { LookedSince.isByOthers($0, professional, view) }
  }

  /// The working day before today, or where somebody last recorded something on an earlier day, if that is further
  /// back: who was away for a week has missed a week.
  private static func lastHere(_ who: Ref<Professional>, _ view: CareView) -> HandoverStart {
    let usual = HandoverLog.usualStart(view)
    let last = view.history.entries.last { $0.by == who && view.local($0.at).day < view.today }
    guard let last, last.at < usual.at else { return usual }
    return HandoverStart(sequence: Int(last.sequence), at: last.at, handover: nil)
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
