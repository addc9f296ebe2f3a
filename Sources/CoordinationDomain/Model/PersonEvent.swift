/// One thing that happened to a person.
///
/// What each property means, and what it may hold, stands once: in `PersonEventFile`.
public struct PersonEvent: FlatFileRow {
  package var id: Text = .none
  package var person: Ref<Person>? = nil
  package var kind: Code<EventKind> = .none
  package var at: Instant? = nil
  package var isPlanned: Bool? = nil
  package var `where`: Text = .none
  package var source: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Event kind of a `PersonEvent`.
public enum EventKind: UInt8, CodeList {
  case edAttendance = 1, admission, discharge, ambulance, oneOneOne, fall, death, noReply, carerStrain, other

  /// As files have it.
  public var code: String {
    switch self {
    case .edAttendance: "ed-attendance"
    case .admission: "admission"
    case .discharge: "discharge"
    case .ambulance: "ambulance"
    case .oneOneOne: "111"
    case .fall: "fall"
    case .death: "death"
    case .noReply: "no-reply"
    case .carerStrain: "carer-strain"
    case .other: "other"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .edAttendance: "A&E attendance"
    case .admission: "hospital admission"
    case .discharge: "came home from hospital"
    case .ambulance: "ambulance called"
    case .oneOneOne: "111 call"
    case .noReply: "no reply at the door"
    default: hyphensAsSpaces
    }
  }
}
