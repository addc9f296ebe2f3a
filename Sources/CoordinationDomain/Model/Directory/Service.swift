/// One service of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `ServiceFile`.
public struct Service: FlatFileRow {
  package var id: Text = .none
  package var organization: Ref<DirectoryOrganization>? = nil
  package var program: Ref<DirectoryProgram>? = nil
  package var name: Text = .none
  package var alternateName: Text = .none
  package var description: Text = .none
  package var url: Text = .none
  package var email: Text = .none
  package var status: Code<ServiceStatus> = .none
  package var interpretationServices: Text = .none
  package var applicationProcess: Text = .none
  package var feesDescription: Text = .none
  package var waitTime: Text = .none
  package var fees: Text = .none
  package var accreditations: Text = .none
  package var eligibilityDescription: Text = .none
  package var minimumAge: Double? = nil
  package var maximumAge: Double? = nil
  package var assuredDate: Day? = nil
  package var assurerEmail: Text = .none
  package var licenses: Text = .none
  package var alert: Text = .none
  package var lastModified: Instant? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Service status of a `Service`.
public enum ServiceStatus: UInt8, CodeList {
  case active = 1, inactive, defunct, temporarilyClosed

  /// As files have it.
  public var code: String {
    switch self {
    case .active: "active"
    case .inactive: "inactive"
    case .defunct: "defunct"
    case .temporarilyClosed: "temporarily closed"
    }
  }
}
