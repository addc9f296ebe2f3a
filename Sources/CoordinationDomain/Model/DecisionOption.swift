/// One decision that a digit picks.
///
/// What each property means, and what it may hold, stands once: in `DecisionOptionFile`.
public struct DecisionOption: FlatFileRow {
  package var id: Text = .none
  package var code: Text = .none
  package var label: Text = .none
  package var asksReason: Bool? = nil
  public var line: UInt32 = 0

  public init() {}
}
