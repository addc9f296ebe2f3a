/// One meeting.
///
/// What each property means, and what it may hold, stands once: in `MDTMeetingFile`.
public struct MDTMeeting: FlatFileRow {
  package var id: Text = .none
  package var series: Ref<MDTSeries>? = nil
  package var startsAt: Instant? = nil
  package var endsAt: Instant? = nil
  package var venue: Text = .none
  package var joinURL: Text = .none
  package var frozenAt: Instant? = nil
  package var status: Code<MeetingStatus> = .none
  package var openedAt: Instant? = nil
  package var closedAt: Instant? = nil
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Meeting status of a `MDTMeeting`.
public enum MeetingStatus: UInt8, CodeList {
  case planned = 1, live, held, cancelled

  /// As files have it.
  public var code: String {
    switch self {
    case .planned: "planned"
    case .live: "live"
    case .held: "held"
    case .cancelled: "cancelled"
    }
  }
}
