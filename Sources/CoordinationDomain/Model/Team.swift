/// One team of an organisation.
///
/// What each property means, and what it may hold, stands once: in `TeamFile`.
public struct Team: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var organisation: Ref<Organisation>? = nil
  package var locality: Ref<Locality>? = nil
  package var kind: Text = .none
  package var establishedWTE: Double? = nil
  package var inPostWTE: Double? = nil
  package var caseloadCeiling: Int32? = nil
  package var phone: Text = .none
  package var email: Text = .none
  package var hours: Text = .none
  package var isActive: Bool? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
