import CoordinationDomain

/// What a screen is about just now: what a key that records something is done to.
struct ScreenSubjects: Sendable, Hashable {
  /// People, by id: those marked, or the one under the cursor or on the page.
  var people: [String] = []
  /// Actions, by id.
  var actions: [String] = []
  /// Members of staff, by id.
  var staff: [String] = []
  /// Items of agendas, by id.
  var items: [String] = []
  /// Meetings, by id.
  var meetings: [String] = []
  /// Gaps, by id.
  var gaps: [String] = []
  /// Referrals and absences that gaps are about, by id.
  var referrals: [String] = []
  var absences: [String] = []
  /// The locality whose handover is looked at, by its id.
  var handovers: [String] = []
  /// The item of a handover under the cursor, by its id.
  var handoverItems: [String] = []
  /// The act under the cursor, by the sequence of any of its events, where acts are listed; nil elsewhere.
  var act: Int?
  /// Visits to these people that nobody answered and nobody has settled, by id.
  var unanswered: [String] = []
  /// How many of them a filter hides.
  var hidden = 0

  /// The ids that a verb is done to, by what its first argument is; nil where it has no subject.
  func ids(for verb: Verb) -> [String]? {
    switch verb.subject {
    case .person: people
    case .action: actions
    case .professional: staff
    case .contact where verb.name == "note safe": unanswered.isEmpty ? [] : [unanswered[0]]
    case .item: items
    case .meeting: meetings
    case .gap: gaps
    // Only the list of gaps shows what these are about.
    case .referral: referrals.isEmpty ? nil : referrals
    case .absence: absences.isEmpty ? nil : absences
    case .handover: handovers
    case .handoverItem: handoverItems
    default: nil
    }
  }
}

extension Verb {
  /// What it is done to; nil where it is done to nothing, or to something no screen shows.
  var subject: Argument? { parameters.first { !$0.isOptional }?.argument }

  /// Whether a screen can give it its subject, or it needs none.
  var isForScreens: Bool {
    switch subject {
    case .person, .action, .professional, .item, .meeting, .gap, .handover, .handoverItem, .details, nil: true
    case .contact: name == "note safe"
    default: false
    }
  }

  /// Arguments that are typed after the subject.
  var typed: [Parameter] {
    let hasSubject =
      switch subject {
      case .person, .action, .professional, .item, .meeting, .gap, .referral, .absence, .handover,
        .handoverItem:
        true
      case .contact: name == "note safe"
      default: false
      }
    return Array(parameters.dropFirst(hasSubject ? 1 : 0))
  }

  /// The same without the meeting, where the screen says which.
  func typed(at meetings: [String]) -> [Parameter] {
    meetings.count == 1 ? typed.filter { $0.argument != .meeting } : typed
  }

  /// The meeting that stands before what is typed; empty where the verb wants none, or the screen is of none.
  func preset(_ meetings: [String]) -> String {
    typed.count == typed(at: meetings).count ? "" : (meetings.first ?? "") + " "
  }

  /// Whether what is typed is, first of all, somebody's name.
  var asksWho: Bool { typed.first?.argument == .who }
}
