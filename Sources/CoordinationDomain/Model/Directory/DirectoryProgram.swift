/// One program of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `DirectoryProgramFile`.
public struct DirectoryProgram: FlatFileRow {
  package var id: Text = .none
  package var organization: Ref<DirectoryOrganization>? = nil
  package var name: Text = .none
  package var alternateName: Text = .none
  package var description: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
