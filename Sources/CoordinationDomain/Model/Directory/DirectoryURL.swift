/// One web address of the directory (Open Referral HSDS 3.1).
///
/// What each property means, and what it may hold, stands once: in `DirectoryURLFile`.
public struct DirectoryURL: FlatFileRow {
  package var id: Text = .none
  package var label: Text = .none
  package var url: Text = .none
  package var organization: Ref<DirectoryOrganization>? = nil
  package var service: Ref<Service>? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
