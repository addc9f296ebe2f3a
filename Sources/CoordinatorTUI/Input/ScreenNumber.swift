/// The screens that have a number.
///
/// Numbers are fixed; a screen that is not there yet has none.
enum ScreenNumber: Int, CaseIterable, Sendable {
  case today = 1
  case people = 2
  case actions = 3
  case mdt = 4
  case handover = 5
  case teams = 6
  case gaps = 7
  case services = 8

  /// The word in the tab bar.
  var title: String {
    switch self {
    case .today: "Today"
    case .people: "People"
    case .actions: "Actions"
    case .mdt: "MDT"
    case .handover: "Handover"
    case .teams: "Teams"
    case .gaps: "Gaps"
    case .services: "Services"
    }
  }

  var sentence: String {
    switch self {
    case .today: "Today: what needs you now, and where each locality stands."
    case .people: "People: the caseload."
    case .actions: "Actions: what has been promised, across all providers."
    case .mdt: "MDT: meetings and their agendas."
    case .handover: "Handover: what changed since the last one that both signed."
    case .teams: "Teams: teams, localities and staff."
    case .gaps: "Gaps: where somebody is about to be forgotten, and what closes it."
    case .services: "Services: the directory of services."
    }
  }

  var synonyms: String {
    switch self {
    case .today: "home start dashboard"
    case .people: "caseload list patients"
    case .actions: "tasks promises outstanding"
    case .mdt: "meeting agenda multi-disciplinary"
    case .handover: "changed yesterday shift sign take over"
    case .teams: "localities staff who's who colleagues"
    case .gaps: "cracks missing overdue no lead no contact rules"
    case .services: "directory refer open now"
    }
  }
}
