/// One organization identifier of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `OrganizationIdentifierFile`.
public struct OrganizationIdentifier: FlatFileRow {
  package var id: Text = .none
  package var organization: Ref<DirectoryOrganization>? = nil
  package var identifierScheme: Text = .none
  package var identifierType: Text = .none
  package var identifier: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
