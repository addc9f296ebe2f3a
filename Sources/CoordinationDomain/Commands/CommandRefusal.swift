/// Why a command is not carried out: one sentence that says why and what would work.
public struct CommandRefusal: Error, Hashable, Sendable {
  /// What kind of no it is.
  public enum Reason: Hashable, Sendable {
    /// The words cannot be understood.
    case words
    /// Something named is not there, or several things are called that.
    case noSuch
    /// A rule of the trade forbids it.
    case rule
    /// It stands so already.
    case unchanged
    /// Whoever asks may not.
    case access
    /// Somebody else has changed the same thing meanwhile.
    case conflict(Conflict)
  }

  /// What kind of no it is.
  public var reason: Reason
  /// The sentence.
  public var sentence: String

  /// A refusal.
  public init(_ reason: Reason, _ sentence: String) {
    self.reason = reason
    self.sentence = sentence
  }
}

/// Two people changed the same thing, the second without having seen what the first did.
public struct Conflict: Hashable, Sendable {
  /// One value that both changed.
  public struct Value: Hashable, Sendable {
    /// The column.
    public var column: String
    /// What stood there before.
    public var before: String
    /// What the other made of it.
    public var theirs: String
    /// What was about to be made of it here; empty where this act leaves it alone.
    public var yours: String
  }

  /// The other's name.
  public var who: String
  /// What the other did, as it reads after their name.
  public var what: String
  /// The id of the row that the other changed.
  public var subject: String
  /// When.
  public var at: Instant
  /// The values.
  public var values: [Value]
}
