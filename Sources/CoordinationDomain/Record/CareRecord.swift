/// Everything that the flat files hold: one table a file, by the ids they were written with.
///
/// A value: a screen holds one, a change makes the next. What follows from it (who leads, what is late) is
/// not stored here but worked out for a moment, see ``CareView``.
public struct CareRecord: Sendable {
  /// The bytes that every ``Text`` points into.
  public var text: TextStore
  /// Codes that are not on their list, by the number ``Code`` keeps less 127.
  var unrecognisedCodes: [String] = []
  /// Where each file's columns stood, for naming places in it.
  var sources = SourceFiles()
  /// Every id that was met, also those that no row bears.
  var ids = RecordIds()

  package internal(set) var settings = Table<Setting>()
  package internal(set) var localities = Table<Locality>()
  package internal(set) var networks = Table<Network>()
  package internal(set) var practices = Table<Practice>()
  package internal(set) var organisations = Table<Organisation>()
  package internal(set) var teams = Table<Team>()
  package internal(set) var professionals = Table<Professional>()
  package internal(set) var absences = Table<Absence>()
  package internal(set) var people = Table<Person>()
  package internal(set) var communicationNeeds = Table<CommunicationNeed>()
  package internal(set) var personalContacts = Table<PersonalContact>()
  package internal(set) var sharing = Table<SharingBasis>()
  package internal(set) var recordPointers = Table<RecordPointer>()
  package internal(set) var caseload = Table<CaseloadSpell>()
  package internal(set) var careTeam = Table<CareTeamMembership>()
  package internal(set) var flags = Table<PersonFlag>()
  package internal(set) var plans = Table<PlanCard>()
  package internal(set) var goals = Table<Goal>()
  package internal(set) var needs = Table<Need>()
  package internal(set) var assessments = Table<Assessment>()
  package internal(set) var encounters = Table<Encounter>()
  package internal(set) var events = Table<PersonEvent>()
  package internal(set) var actions = Table<CareAction>()
  package internal(set) var referrals = Table<Referral>()
  package internal(set) var intake = Table<Intake>()
  package internal(set) var mdtSeries = Table<MDTSeries>()
  package internal(set) var mdtMeetings = Table<MDTMeeting>()
  package internal(set) var mdtAttendance = Table<MDTAttendance>()
  package internal(set) var mdtItems = Table<MDTItem>()
  package internal(set) var measures = Table<Measure>()
  package internal(set) var gapRules = Table<GapRuleSetting>()
  package internal(set) var agendaRules = Table<AgendaRuleSetting>()
  package internal(set) var hiddenGaps = Table<HiddenGap>()
  package internal(set) var usualActions = Table<UsualAction>()
  package internal(set) var decisions = Table<DecisionOption>()
  package internal(set) var bankHolidays = Table<BankHoliday>()
  package internal(set) var codes = Table<CodeLabel>()
  package internal(set) var handovers = Table<Handover>()
  package internal(set) var handoverMarks = Table<HandoverMark>()
  package internal(set) var lastLooks = Table<LastLook>()

  // The directory of services.
  package internal(set) var taxonomies = Table<Taxonomy>()
  package internal(set) var taxonomyTerms = Table<TaxonomyTerm>()
  package internal(set) var directoryOrganizations = Table<DirectoryOrganization>()
  package internal(set) var directoryPrograms = Table<DirectoryProgram>()
  package internal(set) var services = Table<Service>()
  package internal(set) var locations = Table<Location>()
  package internal(set) var serviceLocations = Table<ServiceAtLocation>()
  package internal(set) var directoryContacts = Table<DirectoryContact>()
  package internal(set) var phones = Table<DirectoryPhone>()
  package internal(set) var addresses = Table<Address>()
  package internal(set) var schedules = Table<Schedule>()
  package internal(set) var funding = Table<Funding>()
  package internal(set) var serviceAreas = Table<ServiceArea>()
  package internal(set) var requiredDocuments = Table<RequiredDocument>()
  package internal(set) var directoryLanguages = Table<DirectoryLanguage>()
  package internal(set) var accessibility = Table<Accessibility>()
  package internal(set) var attributes = Table<ServiceAttribute>()
  package internal(set) var costOptions = Table<CostOption>()
  package internal(set) var organizationIdentifiers = Table<OrganizationIdentifier>()
  package internal(set) var directoryMetadata = Table<DirectoryMetadata>()
  package internal(set) var metaTableDescriptions = Table<MetaTableDescription>()
  package internal(set) var directoryUnits = Table<DirectoryUnit>()
  package internal(set) var serviceCapacity = Table<ServiceCapacity>()
  package internal(set) var directoryURLs = Table<DirectoryURL>()

  /// A record with nothing in it.
  public init() { text = TextStore(files: []) }

  init(text: TextStore) { self.text = text }
}
