/// One person on the agenda of one meeting.
///
/// What each property means, and what it may hold, stands once: in `MDTItemFile`.
public struct MDTItem: FlatFileRow {
  package var id: Text = .none
  package var meeting: Ref<MDTMeeting>? = nil
  package var sequence: Int32? = nil
  package var person: Ref<Person>? = nil
  package var reasons: Text = .none
  package var reasonDetail: Text = .none
  package var lane: Code<AgendaLane> = .none
  package var question: Text = .none
  package var personsView: Text = .none
  package var carersView: Text = .none
  package var notAskedBecause: Text = .none
  package var toldBy: Ref<Professional>? = nil
  package var toldOn: Day? = nil
  package var recordedIn: Text = .none
  package var presenter: Ref<Professional>? = nil
  package var minutes: Int32? = nil
  package var status: Code<AgendaItemStatus> = .none
  package var declinedUntil: Day? = nil
  package var carriedCount: Int32? = nil
  package var decision: Text = .none
  package var decisionNote: Text = .none
  package var isProvisional: Bool? = nil
  package var carriedFrom: Ref<MDTItem>? = nil
  package var backOn: Day? = nil
  package var openedAt: Instant? = nil
  package var spentSeconds: Int32? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Agenda lane of a `MDTItem`.
public enum AgendaLane: UInt8, CodeList {
  case discuss = 1, actionOnly, notForMdt

  /// As files have it.
  public var code: String {
    switch self {
    case .discuss: "discuss"
    case .actionOnly: "action-only"
    case .notForMdt: "not-for-mdt"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .notForMdt: "not for MDT"
    default: hyphensAsSpaces
    }
  }
}

/// Agenda item status of a `MDTItem`.
public enum AgendaItemStatus: UInt8, CodeList {
  case proposed = 1, listed, parked, discussed, notReached, declined, withdrawn

  /// As files have it.
  public var code: String {
    switch self {
    case .proposed: "proposed"
    case .listed: "listed"
    case .parked: "parked"
    case .discussed: "discussed"
    case .notReached: "not-reached"
    case .declined: "declined"
    case .withdrawn: "withdrawn"
    }
  }
}
