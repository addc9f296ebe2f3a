/// Room at one service (Open Referral HSDS 3.1).
///
/// What each property means, and what it may hold, stands once: in `ServiceCapacityFile`.
public struct ServiceCapacity: FlatFileRow {
  package var id: Text = .none
  package var service: Ref<Service>? = nil
  package var unit: Ref<DirectoryUnit>? = nil
  package var available: Double? = nil
  package var maximum: Double? = nil
  package var description: Text = .none
  package var updated: Instant? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
