/// What a view brought up to date: what a cache of anything made from it has to bring up to date as well.
public struct ViewChanges: Sendable, Hashable {
  /// Rows that acts added or changed.
  public var rows: [RowChange] = []
  /// Positions in `people` of everybody of whom anything may be another than before: their own rows, the absence
  /// of their lead, a namesake who came or went.
  public var people: Set<Int32> = []
  /// Positions in `mdt_meetings` of the meetings of which anything may be another, their agenda included.
  public var meetings: Set<Int32> = []
  /// Whether nothing less than everything may be another.
  public var isWhole = false

  /// Nothing.
  public init() {}
}

/// How far a row that changed reaches in what a view has worked out and in the words made of it.
enum Reach: Sendable {
  /// To the rows of its own list.
  case nothing
  /// To the people and meetings it belongs to.
  case rows
  /// To the words of any row, but to nothing that is worked out beforehand.
  case words
  /// To the directory of services.
  case directory
  /// To everybody.
  case everything
}

extension RecordTable {
  /// How far a row that changed reaches.
  ///
  /// Tables that hardly ever change reach everything: an index for them would be paid for and never used.
  var reach: Reach {
    if isDirectory { return .directory }
    switch self {
    case .people, .caseload, .careTeam, .actions, .referrals, .encounters, .events, .flags, .plans, .goals,
      .needs, .assessments, .personalContacts, .communicationNeeds, .sharing, .recordPointers, .absences,
      .mdtMeetings, .mdtItems, .mdtAttendance:
      return .rows
    case .intake, .measures, .hiddenGaps, .handovers, .handoverMarks, .lastLooks: return .nothing
    case .usualActions, .decisions, .codes, .mdtSeries, .agendaRules: return .words
    case .gapRules, .bankHolidays: return .directory
    default: return .everything
    }
  }
}
