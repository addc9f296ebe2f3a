/// One action that a digit picks.
///
/// What each property means, and what it may hold, stands once: in `UsualActionFile`.
public struct UsualAction: FlatFileRow {
  package var id: Text = .none
  package var title: Text = .none
  package var ownerOrganisation: Ref<Organisation>? = nil
  package var due: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
