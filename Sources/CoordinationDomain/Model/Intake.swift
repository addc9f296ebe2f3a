/// One request that arrived at the single point of access.
///
/// What each property means, and what it may hold, stands once: in `IntakeFile`.
public struct Intake: FlatFileRow {
  package var id: Text = .none
  package var receivedAt: Instant? = nil
  package var channel: Text = .none
  package var referrerName: Text = .none
  package var referrerOrganisation: Text = .none
  package var replyRoute: Code<ReplyRoute> = .none
  package var person: Ref<Person>? = nil
  package var name: Text = .none
  package var dateOfBirth: Day? = nil
  package var phone: Text = .none
  package var address: Text = .none
  package var whereNow: Code<Whereabouts> = .none
  package var ask: Text = .none
  package var urgencyAsked: Code<Priority> = .none
  package var urgencyTriaged: Code<Priority> = .none
  package var toldWhat: Text = .none
  package var callBackBy: Instant? = nil
  package var language: Text = .none
  package var consentBasis: Text = .none
  package var triagedBy: Ref<Professional>? = nil
  package var secondTriageBy: Ref<Professional>? = nil
  package var decision: Code<IntakeDecision> = .none
  package var decidedAt: Instant? = nil
  package var reason: Text = .none
  package var routedTo: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Intake decision of a `Intake`.
public enum IntakeDecision: UInt8, CodeList {
  case opened = 1, referredOn, advice, duplicate, returned

  /// As files have it.
  public var code: String {
    switch self {
    case .opened: "opened"
    case .referredOn: "referred-on"
    case .advice: "advice"
    case .duplicate: "duplicate"
    case .returned: "returned"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .advice: "advice given"
    default: hyphensAsSpaces
    }
  }
}
