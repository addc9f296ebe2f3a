/// One language of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `DirectoryLanguageFile`.
public struct DirectoryLanguage: FlatFileRow {
  package var id: Text = .none
  package var service: Ref<Service>? = nil
  package var location: Ref<Location>? = nil
  package var phone: Ref<DirectoryPhone>? = nil
  package var name: Text = .none
  package var code: Text = .none
  package var note: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
