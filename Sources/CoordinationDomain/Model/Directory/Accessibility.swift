/// One accessibility of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `AccessibilityFile`.
public struct Accessibility: FlatFileRow {
  package var id: Text = .none
  package var location: Ref<Location>? = nil
  package var description: Text = .none
  package var details: Text = .none
  package var url: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
