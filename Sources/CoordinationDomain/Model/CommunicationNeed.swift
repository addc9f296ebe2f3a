/// One thing to know before speaking or writing to a person (Accessible Information Standard).
///
/// What each property means, and what it may hold, stands once: in `CommunicationNeedFile`.
public struct CommunicationNeed: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var category: Text = .none
  package var detail: Text = .none
  package var recordedOn: Day? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
