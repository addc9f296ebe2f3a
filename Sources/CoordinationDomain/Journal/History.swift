/// Everything the journal tells, in the order in which it happened: what was done, to what, when and by whom.
///
/// An entry is a handful of numbers; what the line says word for word is read again when it is asked for.
public struct History: Sendable {
  /// The events, oldest first.
  public internal(set) var entries: ContiguousArray<HistoryEntry> = []
  /// Rows about which a newer program wrote something that is not understood here: not to be changed.
  var frozen: Set<HistorySubject> = []
  /// Where the files were found other than the journal left them.
  public internal(set) var notices: [Diagnostic] = []
  /// For each act that takes another back, that other.
  private var undoes: [Int32: Int32] = [:]
  /// For each act that does not stand, the act that saw to that.
  private var undoneBy: [Int32: Int32] = [:]

  /// Nothing has happened.
  public init() {}

  /// The sequence of the last event; 0 where there is none.
  public var lastSequence: Int { entries.last.map { Int($0.sequence) } ?? 0 }

  /// The last event about a row up to a sequence; nil where there is none.
  func last(about subject: HistorySubject, upTo sequence: Int = .max) -> HistoryEntry? {
    entries.last { $0.subject == subject && Int($0.sequence) <= sequence && $0.isApplied }
  }

  /// The last event that concerns a person, whichever row it changed.
  package func last(concerning person: Ref<Person>) -> HistoryEntry? {
    entries.last { $0.person == person && $0.isApplied }
  }

  /// The act that an act takes back, or does again by taking its undoing back; nil for any other act.
  func undoes(_ act: Int) -> Int? { undoes[Int32(truncatingIfNeeded: act)].map { Int($0) } }

  /// The act by which an act no longer stands; nil while it does.
  package func undoneBy(_ act: Int) -> Int? { undoneBy[Int32(truncatingIfNeeded: act)].map { Int($0) } }

  /// The act that undoing and doing again was about, however often; nil for an act that is neither.
  func origin(of act: Int) -> Int? {
    var origin = undoes(act)
    while let earlier = origin.flatMap({ undoes($0) }) { origin = earlier }
    return origin
  }

  /// Notes that an act takes an earlier one back; every one of its events may say so.
  mutating func note(_ act: Int32, undoes earlier: Int32) {
    guard earlier < act, undoes[act] == nil else { return }
    undoes[act] = earlier
    undoneBy[earlier] = act
    // What that one had taken back stands again, what this in turn had taken back does not, and so on.
    var stands = true
    var next = undoes[earlier]
    while let origin = next {
      undoneBy[origin] = stands ? nil : act
      stands.toggle()
      next = undoes[origin]
    }
  }

  /// The events of one act, in their order; empty where there is no such act.
  package func act(_ first: Int) -> ArraySlice<HistoryEntry> {
    guard let start = position(of: first) else { return [] }
    let slice = entries[start...].prefix { Int($0.act) == first }
    return ArraySlice(slice)
  }

  /// The event that says best what an act did: that a handover was begun by it is no more than how it is kept.
  package func headline(ofAct first: Int) -> HistoryEntry? {
    let entries = act(first)
    return entries.first { $0.kind != .handoverBegun } ?? entries.first
  }

  /// The position of the event with a sequence.
  func position(of sequence: Int) -> Int? {
    guard let first = entries.first, sequence >= Int(first.sequence) else { return nil }
    let position = sequence - Int(first.sequence)
    return position < entries.count ? position : nil
  }
}

/// Which row an event is about.
public struct HistorySubject: Hashable, Sendable, BitwiseCopyable {
  /// Its table's number.
  var table: UInt8
  /// The number of its id in that table.
  var slot: UInt32
}

/// One event in few bytes.
public struct HistoryEntry: Sendable, BitwiseCopyable {
  /// Its number over all months.
  package var sequence: Int32
  /// The sequence of the first event of its act.
  package var act: Int32
  /// The moment.
  package var at: Instant
  /// Who did it.
  package var by: Ref<Professional>
  /// What happened; nil for what a newer program wrote.
  package var kind: EventName?
  /// Which row it is about; nil where this program knows no such table.
  var subject: HistorySubject?
  /// Whom it concerns.
  package var person: Ref<Person>?
  /// Whether it is part of what is shown: not where a day in the past is looked at.
  package var isApplied: Bool
  /// The line as it was written.
  var line: Text

  /// Whether it is part of what is shown.
  public var isShown: Bool { isApplied }
}

extension CareRecord {
  /// What a line of the journal says, word for word; nil where it is damaged.
  package func line(of entry: HistoryEntry) -> JournalLine? {
    text.withBytes(entry.line) { JournalLine($0) }
  }
}
