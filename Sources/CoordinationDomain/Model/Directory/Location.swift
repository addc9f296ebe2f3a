/// One location of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `LocationFile`.
public struct Location: FlatFileRow {
  package var id: Text = .none
  package var locationType: Text = .none
  package var url: Text = .none
  package var organization: Ref<DirectoryOrganization>? = nil
  package var name: Text = .none
  package var alternateName: Text = .none
  package var description: Text = .none
  package var transportation: Text = .none
  package var latitude: Double? = nil
  package var longitude: Double? = nil
  package var externalIdentifier: Text = .none
  package var externalIdentifierType: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
