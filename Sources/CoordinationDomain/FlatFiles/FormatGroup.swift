/// Files that are documented together, because they are about one subject.
enum FormatGroup: String, CaseIterable {
  case settings, places, staff, people, caseload, care, actions, intake, meetings, handovers, rules, directory

  /// The page's heading.
  var title: String {
    switch self {
    case .settings: "Settings and words"
    case .places: "Places and practices"
    case .staff: "Organisations, teams and staff"
    case .people: "People and those close to them"
    case .caseload: "Caseload and circle"
    case .care: "Plans, needs, assessments and contacts"
    case .actions: "Actions and referrals"
    case .intake: "Intake"
    case .meetings: "Meetings"
    case .handovers: "Handovers"
    case .rules: "Measures and rules"
    case .directory: "Directory of services"
    }
  }

  /// The page on which a file is documented.
  init(_ table: RecordTable) {
    switch table {
    case .settings, .codes, .bankHolidays: self = .settings
    case .localities, .networks, .practices: self = .places
    case .organisations, .teams, .professionals, .absences: self = .staff
    case .people, .communicationNeeds, .personalContacts, .sharing, .recordPointers: self = .people
    case .caseload, .careTeam, .flags: self = .caseload
    case .plans, .goals, .needs, .assessments, .encounters, .events: self = .care
    case .actions, .referrals: self = .actions
    case .intake: self = .intake
    case .mdtSeries, .mdtMeetings, .mdtAttendance, .mdtItems: self = .meetings
    case .handovers, .handoverMarks, .lastLooks: self = .handovers
    case .measures, .gapRules, .hiddenGaps, .agendaRules, .usualActions, .decisions: self = .rules
    default: self = .directory
    }
  }

  /// The page's file name.
  var fileName: String { rawValue + ".md" }
}
