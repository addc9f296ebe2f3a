/// One service area of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `ServiceAreaFile`.
public struct ServiceArea: FlatFileRow {
  package var id: Text = .none
  package var service: Ref<Service>? = nil
  package var name: Text = .none
  package var description: Text = .none
  package var extent: Text = .none
  package var extentType: Text = .none
  package var uri: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
