/// One address of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `AddressFile`.
public struct Address: FlatFileRow {
  package var id: Text = .none
  package var location: Ref<Location>? = nil
  package var attention: Text = .none
  package var address1: Text = .none
  package var address2: Text = .none
  package var city: Text = .none
  package var region: Text = .none
  package var stateProvince: Text = .none
  package var postalCode: Text = .none
  package var country: Text = .none
  package var addressType: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
