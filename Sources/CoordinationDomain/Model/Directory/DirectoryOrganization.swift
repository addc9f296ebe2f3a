/// One organization of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `DirectoryOrganizationFile`.
public struct DirectoryOrganization: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var alternateName: Text = .none
  package var description: Text = .none
  package var email: Text = .none
  package var website: Text = .none
  package var taxStatus: Text = .none
  package var taxId: Text = .none
  package var yearIncorporated: Text = .none
  package var legalStatus: Text = .none
  package var logo: Text = .none
  package var uri: Text = .none
  package var parentOrganizationId: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
