/// Which rows of the directory's files belong to which service, location or organisation.
struct DirectoryIndex: Sendable {
  /// Rows by service.
  let servicePlaces, phones, schedules, languages, attributes, capacity, areas, documents, costs,
    contacts: RowGroups
  /// Rows by location.
  let addresses, accessibility, locationPhones, locationLanguages, locationSchedules: RowGroups
  /// Rows by organisation of the directory.
  let organizationPhones: RowGroups
  /// For each organisation of the directory its row among the providers (`organisations.csv`).
  let provider: [Int?]

  init(_ record: CareRecord) {
    let services = record.services
    let locations = record.locations
    let places = record.serviceLocations
    let organizations = record.directoryOrganizations
    servicePlaces = RowGroups(places, of: services) { $0.service }
    phones = RowGroups(record.phones, of: services) { phone in
      phone.service ?? places[phone.serviceAtLocation]?.service
        ?? record.directoryContacts[phone.contact]?.service
    }
    schedules = RowGroups(record.schedules, of: services) { schedule in
      places[schedule.serviceAtLocation]?.service ?? schedule.service
    }
    languages = RowGroups(record.directoryLanguages, of: services) { language in
      language.service ?? record.phones[language.phone]?.service
    }
    contacts = RowGroups(record.directoryContacts, of: services) { contact in
      contact.service ?? places[contact.serviceAtLocation]?.service
    }
    capacity = RowGroups(record.serviceCapacity, of: services) { $0.service }
    areas = RowGroups(record.serviceAreas, of: services) { $0.service }
    documents = RowGroups(record.requiredDocuments, of: services) { $0.service }
    costs = RowGroups(record.costOptions, of: services) { $0.service }
    addresses = RowGroups(record.addresses, of: locations) { $0.location }
    accessibility = RowGroups(record.accessibility, of: locations) { $0.location }
    locationPhones = RowGroups(record.phones, of: locations) { $0.location }
    locationLanguages = RowGroups(record.directoryLanguages, of: locations) { $0.location }
    locationSchedules = RowGroups(record.schedules, of: locations) { $0.location }
    organizationPhones = RowGroups(record.phones, of: organizations) { $0.organization }
    let text = record.text
    attributes = RowGroups(record.attributes, of: services) { attribute in
      text.withBytes(attribute.linkId) { services.find($0, in: record) }
    }
    var provider: [Int?] = Array(repeating: nil, count: organizations.count)
    for (row, organisation) in record.organisations.rows.enumerated() {
      let id = organisation.hsdsOrganization
      if id.isEmpty { continue }
      let known = text.withBytes(id) { organizations.find($0, in: record) }
      if let owner = known.flatMap({ organizations.row(of: $0) }) { provider[owner] = row }
    }
    self.provider = provider
  }
}
