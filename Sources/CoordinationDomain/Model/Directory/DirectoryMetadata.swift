/// One metadata of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `DirectoryMetadataFile`.
public struct DirectoryMetadata: FlatFileRow {
  package var id: Text = .none
  package var resourceId: Text = .none
  package var resourceType: Text = .none
  package var lastActionDate: Day? = nil
  package var lastActionType: Text = .none
  package var fieldName: Text = .none
  package var previousValue: Text = .none
  package var replacementValue: Text = .none
  package var updatedBy: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
