/// One absence of a professional, from its first day up to but not including its last.
///
/// What each property means, and what it may hold, stands once: in `AbsenceFile`.
public struct Absence: FlatFileRow {
  package var id: Text = .none
  package var professional: Ref<Professional>? = nil
  package var from: Day? = nil
  package var to: Day? = nil
  package var reason: Text = .none
  package var cover: Ref<Professional>? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
