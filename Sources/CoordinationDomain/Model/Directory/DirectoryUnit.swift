/// One unit of capacity of the directory (Open Referral HSDS 3.1).
///
/// What each property means, and what it may hold, stands once: in `DirectoryUnitFile`.
public struct DirectoryUnit: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var scheme: Text = .none
  package var identifier: Text = .none
  package var uri: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
