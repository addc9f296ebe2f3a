/// One setting of this data set.
///
/// What each property means, and what it may hold, stands once: in `SettingFile`.
public struct Setting: FlatFileRow {
  package var key: Text = .none
  package var value: Text = .none
  package var note: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
