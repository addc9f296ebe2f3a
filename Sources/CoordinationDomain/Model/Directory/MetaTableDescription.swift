/// One meta table description of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `MetaTableDescriptionFile`.
public struct MetaTableDescription: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var language: Text = .none
  package var characterSet: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
