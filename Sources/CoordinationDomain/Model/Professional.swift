/// One member of staff, of any organisation.
///
/// What each property means, and what it may hold, stands once: in `ProfessionalFile`.
public struct Professional: FlatFileRow {
  package var id: Text = .none
  package var title: Text = .none
  package var givenName: Text = .none
  package var familyName: Text = .none
  package var role: Text = .none
  package var roleTitle: Text = .none
  package var team: Ref<Team>? = nil
  package var alsoTeams: Text = .none
  package var login: Text = .none
  package var registrationBody: Text = .none
  package var registrationNumber: Text = .none
  package var phone: Text = .none
  package var email: Text = .none
  package var languages: Text = .none
  package var caseloadCeiling: Int32? = nil
  package var access: Code<AccessLevel> = .none
  package var activeFrom: Day? = nil
  package var activeTo: Day? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Access level of a `Professional`.
public enum AccessLevel: UInt8, CodeList {
  case none = 1, view, contribute, coordinate, lead, admin

  /// As files have it.
  public var code: String {
    switch self {
    case .none: "none"
    case .view: "view"
    case .contribute: "contribute"
    case .coordinate: "coordinate"
    case .lead: "lead"
    case .admin: "admin"
    }
  }
}
