/// One line of a person's needs checklist.
///
/// What each property means, and what it may hold, stands once: in `NeedFile`.
public struct Need: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var need: Text = .none
  package var handledBy: Text = .none
  package var on: Day? = nil
  package var note: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
