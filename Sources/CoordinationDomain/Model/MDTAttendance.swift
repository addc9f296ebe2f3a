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
  public var line: UInt32 = 0

  public init() {}
}

/// Attendance expectation of a `MDTAttendance`.
public enum AttendanceExpectation: UInt8, CodeList {
  case core = 1, optional, itemOnly

  public var code: String {
    switch self {
    case .core: "core"
    case .optional: "optional"
    case .itemOnly: "item-only"
    }
  }

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

  public var code: String {
    switch self {
    case .expected: "expected"
    case .present: "present"
    case .apologies: "apologies"
    case .absent: "absent"
    case .deputised: "deputised"
    }
  }

  public var label: String {
    switch self {
    case .deputised: "deputy came"
    default: hyphensAsSpaces
    }
  }
}
