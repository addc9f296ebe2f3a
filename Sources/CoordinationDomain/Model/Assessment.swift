/// One assessment that somebody has done, so that it need not be done again.
///
/// What each property means, and what it may hold, stands once: in `AssessmentFile`.
public struct Assessment: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var domain: Text = .none
  package var kind: Text = .none
  package var byProfessional: Ref<Professional>? = nil
  package var byOrganisation: Ref<Organisation>? = nil
  package var on: Day? = nil
  package var validUntil: Day? = nil
  package var isShareable: Bool? = nil
  package var reusedBy: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
