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

  /// The events of one act, in their order; empty where there is no such act.
  package func act(_ first: Int) -> ArraySlice<HistoryEntry> {
    guard let start = position(of: first) else { return [] }
    let slice = entries[start...].prefix { Int($0.act) == first }
    return ArraySlice(slice)
  }

  /// The position of the event with a sequence.
  private func position(of sequence: Int) -> Int? {
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
