/// How far somebody has looked at what changed.
///
/// What each property means, and what it may hold, stands once: in `LastLookFile`.
public struct LastLook: FlatFileRow {
  package var id: Text = .none
  package var professional: Ref<Professional>? = nil
  package var at: Instant? = nil
  package var sequence: Int32? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
