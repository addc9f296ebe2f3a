/// One gap that is left out of lists until a day, with the reason.
///
/// What each property means, and what it may hold, stands once: in `HiddenGapFile`.
public struct HiddenGap: FlatFileRow {
  package var id: Text = .none
  package var rule: Text = .none
  package var subject: Text = .none
  package var person: Ref<Person>? = nil
  package var until: Day? = nil
  package var reason: Text = .none
  package var hiddenBy: Ref<Professional>? = nil
  package var hiddenOn: Day? = nil
  package var shownAgainOn: Day? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
