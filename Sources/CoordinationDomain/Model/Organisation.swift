/// One provider of health, care or support.
///
/// What each property means, and what it may hold, stands once: in `OrganisationFile`.
public struct Organisation: FlatFileRow {
  package var id: Text = .none
  package var odsCode: Text = .none
  package var name: Text = .none
  package var shortName: Text = .none
  package var kind: Code<OrganisationKind> = .none
  package var hsdsOrganization: Text = .none
  package var isActive: Bool? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Organisation kind of a `Organisation`.
public enum OrganisationKind: UInt8, CodeList {
  case nhsTrust = 1, gpFederation, gpPractice, localAuthority, voluntary, hospice, careHome, homeCare,
    pharmacy, ambulance, housing, education, icb, other

  /// As files have it.
  public var code: String {
    switch self {
    case .nhsTrust: "nhs-trust"
    case .gpFederation: "gp-federation"
    case .gpPractice: "gp-practice"
    case .localAuthority: "local-authority"
    case .voluntary: "voluntary"
    case .hospice: "hospice"
    case .careHome: "care-home"
    case .homeCare: "home-care"
    case .pharmacy: "pharmacy"
    case .ambulance: "ambulance"
    case .housing: "housing"
    case .education: "education"
    case .icb: "icb"
    case .other: "other"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .nhsTrust: "NHS trust"
    case .gpFederation: "GP federation"
    case .gpPractice: "GP practice"
    case .icb: "ICB"
    default: hyphensAsSpaces
    }
  }
}
