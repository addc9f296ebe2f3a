/// Every flat file of a data folder, under the name of its table in ``CareRecord``.
public enum RecordTable: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case settings, localities, networks, practices, organisations, teams, professionals, absences
  case people, communicationNeeds, personalContacts, sharing, recordPointers, caseload, careTeam
  case flags, plans, goals, needs, assessments, encounters, events, actions, referrals, intake
  case mdtSeries, mdtMeetings, mdtAttendance, mdtItems, measures, gapRules, agendaRules
  case hiddenGaps, usualActions, decisions, bankHolidays, codes
  case handovers, handoverMarks, lastLooks
  // The directory of services, an Open Referral HSDS 3.0 data package.
  case taxonomies, taxonomyTerms, directoryOrganizations, directoryPrograms, services, locations
  case serviceLocations, directoryContacts, phones, addresses, schedules, funding, serviceAreas
  case requiredDocuments, directoryLanguages, accessibility, attributes, costOptions
  case organizationIdentifiers, directoryMetadata, metaTableDescriptions, directoryUnits
  case serviceCapacity, directoryURLs

  /// The file's path inside the data folder.
  public var path: String {
    switch self {
    case .settings: "settings.csv"
    case .localities: "localities.csv"
    case .networks: "networks.csv"
    case .practices: "practices.csv"
    case .organisations: "organisations.csv"
    case .teams: "teams.csv"
    case .professionals: "professionals.csv"
    case .absences: "absences.csv"
    case .people: "people.csv"
    case .communicationNeeds: "communication_needs.csv"
    case .personalContacts: "personal_contacts.csv"
    case .sharing: "sharing.csv"
    case .recordPointers: "record_pointers.csv"
    case .caseload: "caseload.csv"
    case .careTeam: "care_team.csv"
    case .flags: "flags.csv"
    case .plans: "plans.csv"
    case .goals: "goals.csv"
    case .needs: "needs.csv"
    case .assessments: "assessments.csv"
    case .encounters: "encounters.csv"
    case .events: "events.csv"
    case .actions: "actions.csv"
    case .referrals: "referrals.csv"
    case .intake: "intake.csv"
    case .mdtSeries: "mdt_series.csv"
    case .mdtMeetings: "mdt_meetings.csv"
    case .mdtAttendance: "mdt_attendance.csv"
    case .mdtItems: "mdt_items.csv"
    case .measures: "measures.csv"
    case .gapRules: "gap_rules.csv"
    case .agendaRules: "agenda_rules.csv"
    case .hiddenGaps: "hidden_gaps.csv"
    case .usualActions: "usual_actions.csv"
    case .decisions: "decisions.csv"
    case .bankHolidays: "bank_holidays.csv"
    case .codes: "codes.csv"
    case .handovers: "handovers.csv"
    case .handoverMarks: "handover_items.csv"
    case .lastLooks: "last_looks.csv"
    case .taxonomies: "directory/taxonomies.csv"
    case .taxonomyTerms: "directory/taxonomy_terms.csv"
    case .directoryOrganizations: "directory/organizations.csv"
    case .directoryPrograms: "directory/programs.csv"
    case .services: "directory/services.csv"
    case .locations: "directory/locations.csv"
    case .serviceLocations: "directory/service_at_location.csv"
    case .directoryContacts: "directory/contacts.csv"
    case .phones: "directory/phones.csv"
    case .addresses: "directory/addresses.csv"
    case .schedules: "directory/schedules.csv"
    case .funding: "directory/funding.csv"
    case .serviceAreas: "directory/service_areas.csv"
    case .requiredDocuments: "directory/required_documents.csv"
    case .directoryLanguages: "directory/languages.csv"
    case .accessibility: "directory/accessibility.csv"
    case .attributes: "directory/attributes.csv"
    case .costOptions: "directory/cost_options.csv"
    case .organizationIdentifiers: "directory/organization_identifiers.csv"
    case .directoryMetadata: "directory/metadata.csv"
    case .metaTableDescriptions: "directory/meta_table_descriptions.csv"
    case .directoryUnits: "directory/units.csv"
    case .serviceCapacity: "directory/service_capacity.csv"
    case .directoryURLs: "directory/urls.csv"
    }
  }

  /// Whether it belongs to the directory of services.
  public var isDirectory: Bool { rawValue >= RecordTable.taxonomies.rawValue }
}
