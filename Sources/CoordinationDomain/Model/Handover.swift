/// One handover of a locality: what was handed over, by whom and to whom.
///
/// What each property means, and what it may hold, stands once: in `HandoverFile`.
public struct Handover: FlatFileRow {
  package var id: Text = .none
  package var locality: Ref<Locality>? = nil
  package var fromAt: Instant? = nil
  package var fromSequence: Int32? = nil
  package var throughAt: Instant? = nil
  package var throughSequence: Int32? = nil
  package var note: Text = .none
  package var outgoing: Ref<Professional>? = nil
  package var outgoingSignedAt: Instant? = nil
  package var incoming: Ref<Professional>? = nil
  package var incomingSignedAt: Instant? = nil
  package var items: Text = .none
  package var sheet: Text = .none
  package var receipt: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}

  /// Whether both have signed: nothing about it changes any more.
  package var isSigned: Bool { outgoingSignedAt != nil && incomingSignedAt != nil }

  /// Whether one of the two has signed and the other has not.
  package var isHalfSigned: Bool { (outgoingSignedAt == nil) != (incomingSignedAt == nil) }
}
