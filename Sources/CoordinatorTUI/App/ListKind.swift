import CoordinationDomain

/// A list that has a screen: which columns it shows at which width, what it says and what Enter opens.
enum ListKind: String, Hashable, Sendable, CaseIterable {
  case people, actions, meetings, agenda, teams, localities, staff, gaps, services, intake, journal

  /// The list, where it is the same whatever is recorded; nil for one that is made of what was found, which
  /// ``RowCache/listing(_:_:)`` knows.
  var fixedListing: Listing? {
    switch self {
    case .people: .people
    case .actions: .actions
    case .meetings: .meetings
    case .agenda: .agenda
    case .teams: .teams
    case .localities: .localities
    case .staff: .staff
    case .gaps: nil
    case .services: .services
    case .intake: .intake
    case .journal: .journal
    }
  }

  /// The listing's name.
  var listingID: String { fixedListing?.id ?? Listing.gapsID }

  /// The kind that shows a listing; nil where it has no screen.
  init?(listing id: String) {
    guard let kind = ListKind.allCases.first(where: { $0.listingID == id }) else { return nil }
    self = kind
  }

  /// The lists of one numbered screen, in the order of Tab.
  static func lists(of number: ScreenNumber) -> [ListKind] {
    switch number {
    case .today, .handover: []
    case .people: [.people]
    case .actions: [.actions]
    case .mdt: [.meetings, .agenda]
    case .teams: [.teams, .localities, .staff]
    case .gaps: [.gaps]
    case .services: [.services]
    }
  }

  /// The numbered screen it belongs to; Today where it is only reached from there.
  var number: ScreenNumber {
    ScreenNumber.allCases.first { ListKind.lists(of: $0).contains(self) } ?? .today
  }

  /// The word in the line of lists.
  var title: String {
    switch self {
    case .people: "People"
    case .actions: "Actions"
    case .meetings: "Meetings"
    case .agenda: "Who is on an agenda"
    case .teams: "Teams"
    case .localities: "Localities"
    case .staff: "Staff"
    case .gaps: "Gaps"
    case .services: "Services"
    case .intake: "Requests"
    case .journal: "History"
    }
  }

  /// What Enter opens.
  func target(_ id: String, in view: CareView) -> PageTarget {
    switch self {
    case .journal: view.target(ofEvent: id)
    case .gaps: view.gapTarget(id)
    default: preview(id)
    }
  }

  /// What is shown beside the list.
  func preview(_ id: String) -> PageTarget {
    switch self {
    case .people: .person(id)
    case .actions: .action(id)
    case .meetings: .meeting(id)
    case .agenda: .agendaItem(id)
    case .teams: .team(id)
    case .localities: .locality(id)
    case .staff: .professional(id)
    case .gaps: .gap(id)
    case .services: .service(id)
    case .intake: .intake(id)
    case .journal: .event(id)
    }
  }

  /// Columns from the left for a list of that width; what the rows are grouped by need not stand in each.
  func columns(width: Int, grouping: String? = nil) -> [String] {
    switch self {
    case .gaps:
      switch grouping {
      case "title":
        width < 104
          ? ["subject", "locality_id", "days", "words"]
          : ["subject", "age", "area", "locality", "words", "owner", "days"]
      case "subject": width < 104 ? ["title", "words"] : ["title", "words", "owner", "days"]
      default:
        width < 104 ? ["subject", "title", "words"] : ["subject", "locality", "title", "words", "owner"]
      }
    case .people:
      width < 72
        ? ["name", "age", "lead", "next_review", "overdue_actions"]
        : width < 104
          ? ["name", "age", "locality_id", "lead", "next_review", "open_actions", "overdue_actions"]
          : [
            "name", "age", "locality", "area", "lead", "last_contact", "next_review", "next_mdt",
            "open_actions", "overdue_actions",
          ]
    case .actions:
      width < 72
        ? ["title", "person", "due_on", "days_overdue"]
        : width < 104
          ? ["title", "person", "owner", "due_on", "days_overdue"]
          : ["title", "person", "organisation", "owner", "raised_on", "due_on", "days_overdue", "status"]
    case .meetings: ["starts_at", "ends_at", "series", "locality", "items", "status"]
    case .agenda:
      width < 104
        ? ["starts_at", "sequence", "person", "reasons"]
        : ["starts_at", "series", "sequence", "person", "minutes", "lane", "reasons"]
    case .teams:
      width < 72
        ? ["name", "locality", "people_led", "absent_today"]
        : [
          "name", "organisation", "locality", "in_post_wte", "established_wte", "people_led", "ceiling",
          "absent_today",
        ]
    case .localities: ["name", "people", "no_lead", "overdue_actions", "reviews_overdue", "teams"]
    case .staff:
      width < 72
        ? ["name", "team", "people_led", "away_until"]
        : ["name", "role_title", "team", "people_led", "ceiling", "away_until", "cover", "phone"]
    case .intake:
      width < 72
        ? ["received_at", "name", "urgency"]
        : ["received_at", "name", "urgency", "ask", "referrer", "channel"]
    case .journal:
      width < 64
        ? ["at", "sentence"]
        : ["at", "by", "person", "sentence"] + (width < 100 ? [] : ["undone"])
    case .services:
      width < 72
        ? ["name", "open_now", "phone"]
        : width < 104
          ? ["name", "open_now", "capacity", "wait_weeks", "phone"]
          : [
            "name", "organisation", "open_now", "capacity", "wait_weeks", "languages", "phone", "assured_on",
          ]
    }
  }

  /// What the list is grouped by when nobody asked otherwise.
  var grouping: String? {
    switch self {
    case .actions: "organisation"
    case .teams: "locality"
    case .agenda: "series"
    case .gaps: "title"
    default: nil
    }
  }

  /// The order where nobody asked for another; empty is the listing's own.
  var sort: [SortTerm] { self == .journal ? [SortTerm("sequence", descending: true)] : [] }

  /// What it shows before anybody asked for anything else.
  func parameters(filter: String = "", isGrouped: Bool = true) -> ListParameters {
    ListParameters(filter: filter, sort: sort, grouping: isGrouped ? grouping : nil)
  }

  /// Filters that fit this list, shown while somebody types.
  var examples: [String] {
    switch self {
    case .people: ["no:lead", "is:late", "age>85"]
    case .actions: ["is:late", "who:equipment", "due<+1w"]
    case .meetings: ["is:coming", "locality:north"]
    case .agenda: ["is:carried", "lane:discuss"]
    case .teams: ["has:absence", "is:short"]
    case .localities: ["north"]
    case .staff: ["is:away", "speaks:bengali"]
    case .gaps: ["is:serious", "rule:no-contact", "owner:farah", "is:hidden"]
    case .services: ["falls", "is:open", "speaks:bengali"]
    case .intake: ["is:urgent", "is:any"]
    case .journal: ["is:new", "who:farah", "-is:undone"]
    }
  }

  /// Lines for what the cursor is on below the list, where there is no room beside it.
  var linesBelow: Int { self == .services ? 8 : self == .gaps ? 6 : 0 }

  /// Lines that the body needs for those below the list to be shown; a gap says its rule and its limit nowhere else.
  var leastHeightWithLinesBelow: Int { self == .gaps ? 15 : 18 }

  /// Whether somebody who comes here wants to type first.
  var opensWithSearch: Bool { self == .services }

  /// What stands there when there is nothing at all.
  func emptySentence(_ listing: Listing) -> String {
    switch self {
    case .journal: "Nothing has been recorded here yet."
    case .gaps:
      "No rule finds a gap. Which rules there are, and what they cannot tell: coordinator gaps --rules."
    default: "There are no \(listing.noun) in these files."
    }
  }
}
