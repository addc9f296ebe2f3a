/// One spell of somebody's part in a person's circle, from start_on up to but not including end_on; the one source of who leads.
///
/// What each property means, and what it may hold, stands once: in `CareTeamMembershipFile`.
public struct CareTeamMembership: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var professional: Ref<Professional>? = nil
  package var contact: Ref<PersonalContact>? = nil
  package var organisation: Ref<Organisation>? = nil
  package var role: Code<CareTeamRole> = .none
  package var status: Code<MembershipStatus> = .none
  package var startOn: Day? = nil
  package var endOn: Day? = nil
  package var deputy: Ref<Professional>? = nil
  package var reason: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Care team role of a `CareTeamMembership`.
public enum CareTeamRole: UInt8, CodeList {
  case lead = 1, coordinator, linkWorker, namedGp, member, carer

  /// As files have it.
  public var code: String {
    switch self {
    case .lead: "lead"
    case .coordinator: "coordinator"
    case .linkWorker: "link-worker"
    case .namedGp: "named-gp"
    case .member: "member"
    case .carer: "carer"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .lead: "lead professional"
    case .coordinator: "care coordinator"
    case .namedGp: "named GP"
    default: hyphensAsSpaces
    }
  }
}

/// Membership status of a `CareTeamMembership`.
public enum MembershipStatus: UInt8, CodeList {
  case held = 1, offered, withdrawn

  /// As files have it.
  public var code: String {
    switch self {
    case .held: "held"
    case .offered: "offered"
    case .withdrawn: "withdrawn"
    }
  }
}
