/// One person's place at a meeting.
///
/// What each property means, and what it may hold, stands once: in `MDTAttendanceFile`.
public struct MDTAttendance: FlatFileRow {
  package var id: Text = .none
  package var meeting: Ref<MDTMeeting>? = nil
  package var professional: Ref<Professional>? = nil
  package var contact: Ref<PersonalContact>? = nil
  package var person: Ref<Person>? = nil
  package var expectation: Code<AttendanceExpectation> = .none
  package var status: Code<AttendanceStatus> = .none
  package var deputy: Ref<Professional>? = nil
  package var joinedAt: Instant? = nil
  package var leftAt: Instant? = nil
  package var item: Ref<MDTItem>? = nil
  package var slotAt: Instant? = nil
  package var isInterpreterBooked: Bool? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Attendance expectation of a `MDTAttendance`.
public enum AttendanceExpectation: UInt8, CodeList {
  case core = 1, optional, itemOnly

  /// As files have it.
  public var code: String {
    switch self {
    case .core: "core"
    case .optional: "optional"
    case .itemOnly: "item-only"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .itemOnly: "for an item only"
    default: hyphensAsSpaces
    }
  }
}

/// Attendance status of a `MDTAttendance`.
public enum AttendanceStatus: UInt8, CodeList {
  case expected = 1, present, apologies, absent, deputised

  /// As files have it.
  public var code: String {
    switch self {
    case .expected: "expected"
    case .present: "present"
    case .apologies: "apologies"
    case .absent: "absent"
    case .deputised: "deputised"
    }
  }

  /// As it is shown.
  public var label: String {
    switch self {
    case .deputised: "deputy came"
    default: hyphensAsSpaces
    }
  }
}
