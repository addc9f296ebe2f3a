/// One decision that a digit picks.
///
/// What each property means, and what it may hold, stands once: in `DecisionOptionFile`.
public struct DecisionOption: FlatFileRow {
  package var id: Text = .none
  package var code: Text = .none
  package var label: Text = .none
  package var asksReason: Bool? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
