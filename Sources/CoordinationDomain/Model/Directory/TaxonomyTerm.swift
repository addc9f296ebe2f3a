/// One taxonomy term of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `TaxonomyTermFile`.
public struct TaxonomyTerm: FlatFileRow {
  package var id: Text = .none
  package var code: Text = .none
  package var name: Text = .none
  package var description: Text = .none
  package var parentId: Text = .none
  package var taxonomyName: Text = .none
  package var language: Text = .none
  package var taxonomy: Ref<Taxonomy>? = nil
  package var termUri: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
