/// That somebody has read an item of a handover, or taken it over.
///
/// What each property means, and what it may hold, stands once: in `HandoverMarkFile`.
public struct HandoverMark: FlatFileRow {
  package var id: Text = .none
  package var handover: Ref<Handover>? = nil
  package var item: Text = .none
  package var person: Ref<Person>? = nil
  package var readBy: Ref<Professional>? = nil
  package var readAt: Instant? = nil
  package var readBack: Text = .none
  package var takenBy: Ref<Professional>? = nil
  package var takenAt: Instant? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
