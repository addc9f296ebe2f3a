/// One goal of a person, in their words.
///
/// What each property means, and what it may hold, stands once: in `GoalFile`.
public struct Goal: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var statement: Text = .none
  package var status: Text = .none
  package var startOn: Day? = nil
  package var targetOn: Day? = nil
  package var outcome: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
