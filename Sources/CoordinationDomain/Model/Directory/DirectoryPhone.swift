/// One phone of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `DirectoryPhoneFile`.
public struct DirectoryPhone: FlatFileRow {
  package var id: Text = .none
  package var location: Ref<Location>? = nil
  package var service: Ref<Service>? = nil
  package var organization: Ref<DirectoryOrganization>? = nil
  package var contact: Ref<DirectoryContact>? = nil
  package var serviceAtLocation: Ref<ServiceAtLocation>? = nil
  package var number: Text = .none
  package var extensionNumber: Text = .none
  package var type: Text = .none
  package var description: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
