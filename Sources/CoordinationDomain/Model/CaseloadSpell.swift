/// One spell of a person on the caseload, from start_on up to but not including end_on.
///
/// What each property means, and what it may hold, stands once: in `CaseloadSpellFile`.
public struct CaseloadSpell: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var status: Code<CaseloadStatus> = .none
  package var startOn: Day? = nil
  package var endOn: Day? = nil
  package var endReason: Code<EndReason> = .none
  package var pausedUntil: Day? = nil
  package var essentialVisits: Text = .none
  package var outlook: Code<Outlook> = .none
  package var ifThen: Text = .none
  package var pathway: Text = .none
  package var tier: Code<NeedTier> = .none
  package var tierSource: Text = .none
  package var tierOn: Day? = nil
  package var frailtyScore: Int32? = nil
  package var frailtyOn: Day? = nil
  package var efi: Double? = nil
  package var efiOn: Day? = nil
  package var whatMatters: Text = .none
  package var nextReviewOn: Day? = nil
  package var summary: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Caseload status of a `CaseloadSpell`.
public enum CaseloadStatus: UInt8, CodeList {
  case referred = 1, active, paused, discharged, died, movedOut, enteredInError

  /// As files have it.
  public var code: String {
    switch self {
    case .referred: "referred"
    case .active: "active"
    case .paused: "paused"
    case .discharged: "discharged"
    case .died: "died"
    case .movedOut: "moved-out"
    case .enteredInError: "entered-in-error"
    }
  }
}

/// End reason of a `CaseloadSpell`.
public enum EndReason: UInt8, CodeList {
  case completed = 1, declined, couldNotReach, longTermCare, other

  /// As files have it.
  public var code: String {
    switch self {
    case .completed: "completed"
    case .declined: "declined"
    case .couldNotReach: "could-not-reach"
    case .longTermCare: "long-term-care"
    case .other: "other"
    }
  }
}

/// Outlook of a `CaseloadSpell`.
public enum Outlook: UInt8, CodeList {
  case stable = 1, watch, unstable

  /// As files have it.
  public var code: String {
    switch self {
    case .stable: "stable"
    case .watch: "watch"
    case .unstable: "unstable"
    }
  }
}

/// Need tier of a `CaseloadSpell`.
public enum NeedTier: UInt8, CodeList {
  case veryHigh = 1, high, moderate, low, none

  /// As files have it.
  public var code: String {
    switch self {
    case .veryHigh: "very-high"
    case .high: "high"
    case .moderate: "moderate"
    case .low: "low"
    case .none: "none"
    }
  }
}
