/// Everything that a journal holds, and how much of it can be believed.
public struct JournalRead: Sendable {
  /// The months one after another; where the last line had lost its LF, it has it here.
  public var bytes: [UInt8] = []
  /// How many of the bytes are whole acts of an unbroken chain, from the first on; they end in a LF.
  public var verified = 0
  /// The month that each part of the bytes is of.
  public var months: [MonthPart] = []
  /// The number of the last event of those bytes; where there is none, that of the last one folded away, or 0.
  public var lastSequence = 0
  /// That event's hash.
  public var lastHash = ChainHash.origin
  /// Where the verified bytes end; nil in a journal without events.
  public var end: JournalPlace?
  /// What is wrong, where something is; the journal is then read-only.
  public var damage: JournalDamage?
  /// What was being written when the power went.
  public var tornTail: TornTail?
  /// Whether the last event's line had lost its LF; the event is kept.
  public var lostNewline = false
  /// Whether `head` is older than the journal, as after a crash between the two; nothing to worry about.
  public var headIsOlder = false

  /// The bytes that can be believed.
  ///
  /// No copy where that is all of them, as it nearly always is.
  public var believed: [UInt8] { verified == bytes.count ? bytes : Array(bytes[..<verified]) }

  /// A month's part of the bytes.
  public struct MonthPart: Hashable, Sendable {
    /// The month.
    public var month: JournalMonth
    /// Its place among the bytes.
    public var range: Range<Int>
  }
}

/// What others have saved since the journal was last looked at.
public struct CaughtUp: Sendable {
  /// Their lines: whole acts of an unbroken chain; empty where nothing is new.
  public var foreign: [UInt8]
  /// The number of the last event now; the next one has the number after.
  public var lastSequence: Int
  /// The last event's hash.
  public var lastHash: ChainHash
}
