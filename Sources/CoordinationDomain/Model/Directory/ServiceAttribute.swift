/// One attribute of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `ServiceAttributeFile`.
public struct ServiceAttribute: FlatFileRow {
  package var id: Text = .none
  package var linkId: Text = .none
  package var taxonomyTerm: Ref<TaxonomyTerm>? = nil
  package var linkType: Text = .none
  package var linkEntity: Text = .none
  package var value: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
