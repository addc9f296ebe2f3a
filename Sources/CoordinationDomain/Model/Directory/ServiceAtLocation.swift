/// One service at location of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `ServiceAtLocationFile`.
public struct ServiceAtLocation: FlatFileRow {
  package var id: Text = .none
  package var service: Ref<Service>? = nil
  package var location: Ref<Location>? = nil
  package var description: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
