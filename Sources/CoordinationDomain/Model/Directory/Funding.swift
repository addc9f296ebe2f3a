/// One funding of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `FundingFile`.
public struct Funding: FlatFileRow {
  package var id: Text = .none
  package var organization: Ref<DirectoryOrganization>? = nil
  package var service: Ref<Service>? = nil
  package var source: Text = .none
  public var line: UInt32 = 0

  public init() {}
}
