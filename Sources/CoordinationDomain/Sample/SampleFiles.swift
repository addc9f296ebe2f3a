/// Every file of the sample while it is being made, in the order in which they are written.
struct SampleFiles {
  enum Name: String, CaseIterable {
    case settings, localities, networks, practices, organisations, teams, professionals, absences, people
    case communicationNeeds = "communication_needs"
    case personalContacts = "personal_contacts"
    case sharing
    case recordPointers = "record_pointers"
    case caseload
    case careTeam = "care_team"
    case flags, plans, goals, needs, assessments, encounters, events, actions, referrals, intake
    case mdtSeries = "mdt_series"
    case mdtMeetings = "mdt_meetings"
    case mdtAttendance = "mdt_attendance"
    case mdtItems = "mdt_items"
    case measures
    case gapRules = "gap_rules"
    case agendaRules = "agenda_rules"
    case usualActions = "usual_actions"
    case decisions
    case bankHolidays = "bank_holidays"
    case codes
    case organizations = "directory/organizations"
    case programs = "directory/programs"
    case services = "directory/services"
    case attributes = "directory/attributes"
    case serviceAtLocation = "directory/service_at_location"
    case locations = "directory/locations"
    case phones = "directory/phones"
    case contacts = "directory/contacts"
    case addresses = "directory/addresses"
    case schedules = "directory/schedules"
    case funding = "directory/funding"
    case serviceAreas = "directory/service_areas"
    case requiredDocuments = "directory/required_documents"
    case languages = "directory/languages"
    case accessibility = "directory/accessibility"
    case taxonomyTerms = "directory/taxonomy_terms"
    case metadata = "directory/metadata"
    case metaTableDescriptions = "directory/meta_table_descriptions"
    case costOptions = "directory/cost_options"
    case organizationIdentifiers = "directory/organization_identifiers"
    case taxonomies = "directory/taxonomies"
    case serviceCapacity = "directory/service_capacity"
    case units = "directory/units"

    var file: String { rawValue + ".csv" }
  }

  private var tables: [SampleTable]
  private let places: [Name: Int]

  init() {
    tables = Name.allCases.map { SampleTable(file: $0.file, columns: SampleColumns.columns(of: $0.file)) }
    places = Dictionary(uniqueKeysWithValues: Name.allCases.enumerated().map { ($1, $0) })
  }

  subscript(name: Name) -> SampleTable {
    get { tables[places[name] ?? 0] }
    _modify { yield &tables[places[name] ?? 0] }
  }

  var all: [SampleTable] { tables }
}
