/// One contact of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `DirectoryContactFile`.
public struct DirectoryContact: FlatFileRow {
  package var id: Text = .none
  package var organization: Ref<DirectoryOrganization>? = nil
  package var service: Ref<Service>? = nil
  package var serviceAtLocation: Ref<ServiceAtLocation>? = nil
  package var location: Ref<Location>? = nil
  package var name: Text = .none
  package var title: Text = .none
  package var department: Text = .none
  package var email: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
