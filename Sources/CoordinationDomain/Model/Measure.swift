/// One answer or score, of a person or of a locality.
///
/// What each property means, and what it may hold, stands once: in `MeasureFile`.
public struct Measure: FlatFileRow {
  package var person: Ref<Person>? = nil
  package var locality: Ref<Locality>? = nil
  package var measure: Text = .none
  package var value: Double? = nil
  package var on: Day? = nil
  package var askedBy: Ref<Professional>? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
