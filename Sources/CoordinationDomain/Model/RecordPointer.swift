/// Where a person's clinical or social care record is kept; this program is not that record.
///
/// What each property means, and what it may hold, stands once: in `RecordPointerFile`.
public struct RecordPointer: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var system: Text = .none
  package var localID: Text = .none
  package var checkedOn: Day? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
