/// One locality; a place has as many as it has.
///
/// What each property means, and what it may hold, stands once: in `LocalityFile`.
public struct Locality: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var sortOrder: Int32? = nil
  package var localityLead: Ref<Professional>? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
