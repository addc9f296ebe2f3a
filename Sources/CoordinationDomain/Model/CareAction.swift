/// One action: something somebody has promised.
///
/// What each property means, and what it may hold, stands once: in `CareActionFile`.
public struct CareAction: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var title: Text = .none
  package var detail: Text = .none
  package var origin: Code<ActionOrigin> = .none
  package var mdtItem: Ref<MDTItem>? = nil
  package var ownerOrganisation: Ref<Organisation>? = nil
  package var ownerTeam: Ref<Team>? = nil
  package var owner: Ref<Professional>? = nil
  package var raisedBy: Ref<Professional>? = nil
  package var raisedOn: Day? = nil
  package var dueOn: Day? = nil
  package var firstDueOn: Day? = nil
  package var dueAt: Instant? = nil
  package var priority: Code<Priority> = .none
  package var status: Code<ActionStatus> = .none
  package var statusOn: Day? = nil
  package var statusReason: Text = .none
  package var blocker: Text = .none
  package var disputedOn: Day? = nil
  package var holderMeanwhile: Ref<Organisation>? = nil
  package var completedOn: Day? = nil
  package var outcome: Text = .none
  package var chasedOn: Day? = nil
  package var chaseCount: Int32? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Action origin of a `CareAction`.
public enum ActionOrigin: UInt8, CodeList {
  case mdt = 1, assessment, handover, referral, review, intake, bereavement, selfRaised, other

  /// As files have it.
  public var code: String {
    switch self {
    case .mdt: "mdt"
    case .assessment: "assessment"
    case .handover: "handover"
    case .referral: "referral"
    case .review: "review"
    case .intake: "intake"
    case .bereavement: "bereavement"
    case .selfRaised: "self"
    case .other: "other"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .mdt: "MDT"
    default: hyphensAsSpaces
    }
  }
}

/// Priority of a `CareAction`.
public enum Priority: UInt8, CodeList {
  case twoHour = 1, twentyFourHour, twoDay, routine

  /// As files have it.
  public var code: String {
    switch self {
    case .twoHour: "2-hour"
    case .twentyFourHour: "24-hour"
    case .twoDay: "2-day"
    case .routine: "routine"
    }
  }
}

/// Action status of a `CareAction`.
public enum ActionStatus: UInt8, CodeList {
  case requested = 1, accepted, declined, inProgress, onHold, completed, cancelled

  /// As files have it.
  public var code: String {
    switch self {
    case .requested: "requested"
    case .accepted: "accepted"
    case .declined: "declined"
    case .inProgress: "in-progress"
    case .onHold: "on-hold"
    case .completed: "completed"
    case .cancelled: "cancelled"
    }
  }
}
