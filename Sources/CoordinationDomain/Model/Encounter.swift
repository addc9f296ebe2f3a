/// One contact between a person and a professional, planned or past.
///
/// What each property means, and what it may hold, stands once: in `EncounterFile`.
public struct Encounter: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var professional: Ref<Professional>? = nil
  package var status: Code<EncounterStatus> = .none
  package var at: Instant? = nil
  package var with: Code<EncounterParty> = .none
  package var outcome: Code<EncounterOutcome> = .none
  package var safeConfirmedBy: Text = .none
  package var safeConfirmedAt: Instant? = nil
  package var isInterpreterBooked: Bool? = nil
  package var place: Code<EncounterPlace> = .none
  package var note: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Encounter status of a `Encounter`.
public enum EncounterStatus: UInt8, CodeList {
  case planned = 1, done, cancelled

  /// As files have it.
  public var code: String {
    switch self {
    case .planned: "planned"
    case .done: "done"
    case .cancelled: "cancelled"
    }
  }
}

/// Encounter party of a `Encounter`.
public enum EncounterParty: UInt8, CodeList {
  case person = 1, carer, professional

  /// As files have it.
  public var code: String {
    switch self {
    case .person: "person"
    case .carer: "carer"
    case .professional: "professional"
    }
  }
}

/// Encounter outcome of a `Encounter`.
public enum EncounterOutcome: UInt8, CodeList {
  case seen = 1, noReply, refused, cancelledByUs, cancelledByPerson

  /// As files have it.
  public var code: String {
    switch self {
    case .seen: "seen"
    case .noReply: "no-reply"
    case .refused: "refused"
    case .cancelledByUs: "cancelled-by-us"
    case .cancelledByPerson: "cancelled-by-person"
    }
  }
}

/// Encounter place of a `Encounter`.
public enum EncounterPlace: UInt8, CodeList {
  case home = 1, clinic, phone, video, other

  /// As files have it.
  public var code: String {
    switch self {
    case .home: "home"
    case .clinic: "clinic"
    case .phone: "phone"
    case .video: "video"
    case .other: "other"
    }
  }
}
