/// One thing that happened to one row: which of its fields changed, from what and to what.
///
/// Every event of every kind has this one shape, so that applying, undoing, folding into files and showing it are
/// each written once. Values stand as files write them.
public struct Event: Hashable, Sendable {
  /// What becomes of the row.
  public enum Effect: Hashable, Sendable {
    /// The row is new.
    case adds
    /// The row was there and stays.
    case changes
    /// The row goes: an event that added it is undone.
    case removes
  }

  /// One field's old and new value.
  public struct Change: Hashable, Sendable {
    /// The column.
    public var column: String
    /// What stood there; empty for nothing.
    public var before: String
    /// What stands there now; empty for nothing.
    public var after: String

    /// A change of one field.
    public init(_ column: String, from before: String, to after: String) {
      self.column = column
      self.before = before
      self.after = after
    }
  }

  /// What happened.
  public var kind: EventName
  /// The id of the row.
  public var subject: String
  /// What becomes of the row.
  public var effect: Effect
  /// The fields that changed, in the order of the file's columns.
  public var changes: [Change]
  /// The act that is undone, or done again, by this event: the sequence of its first event.
  public var undoes: Int?
  /// Why, where that has no column: of undoing what somebody else did.
  public var because: String

  /// An event.
  public init(
    _ kind: EventName, _ subject: String, _ effect: Effect, _ changes: [Change], undoes: Int? = nil,
    because: String = ""
  ) {
    self.kind = kind
    self.subject = subject
    self.effect = effect
    self.changes = changes
    self.undoes = undoes
    self.because = because
  }

  /// The event that takes this one back.
  func inverse(as kind: EventName, undoing act: Int, because: String = "") -> Event {
    let effect: Effect =
      switch self.effect {
      case .adds: .removes
      case .changes: .changes
      case .removes: .adds
      }
    return Event(
      kind, subject, effect, changes.map { Change($0.column, from: $0.after, to: $0.before) }, undoes: act,
      because: because)
  }
}
