/// One referral of a person to a service; how it stands follows from its dates.
///
/// What each property means, and what it may hold, stands once: in `ReferralFile`.
public struct Referral: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var service: Ref<Service>? = nil
  package var referrer: Ref<Professional>? = nil
  package var referrerName: Text = .none
  package var replyRoute: Code<ReplyRoute> = .none
  package var urgency: Code<Priority> = .none
  package var sentAt: Instant? = nil
  package var acknowledgedAt: Instant? = nil
  package var acceptedAt: Instant? = nil
  package var declinedAt: Instant? = nil
  package var declineReason: Text = .none
  package var reroutedTo: Text = .none
  package var firstContactAt: Instant? = nil
  package var outcome: Text = .none
  package var outcomeOn: Day? = nil
  package var fedBackOn: Day? = nil
  package var closedOn: Day? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Reply route of a `Referral`.
public enum ReplyRoute: UInt8, CodeList {
  case mail = 1, phone, letter, inPerson, none

  /// As files have it.
  public var code: String {
    switch self {
    case .mail: "mail"
    case .phone: "phone"
    case .letter: "letter"
    case .inPerson: "in-person"
    case .none: "none"
    }
  }
}
