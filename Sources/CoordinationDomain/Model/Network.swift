/// One network of practices (primary care network).
///
/// What each property means, and what it may hold, stands once: in `NetworkFile`.
public struct Network: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var locality: Ref<Locality>? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
