/// The words for one code of a list.
///
/// What each property means, and what it may hold, stands once: in `CodeLabelFile`.
public struct CodeLabel: FlatFileRow {
  package var list: Text = .none
  package var code: Text = .none
  package var label: Text = .none
  package var sortOrder: Int32? = nil
  package var system: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
