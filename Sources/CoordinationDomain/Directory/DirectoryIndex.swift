/// Which rows of the directory's files belong to which service, location or organisation.
struct DirectoryIndex: Sendable {
  /// Rows by service.
  let servicePlaces, phones, schedules, languages, attributes, capacity, areas, documents, costs,
    contacts: RowsByOwner
  /// Rows by location.
  let addresses, accessibility, locationPhones, locationLanguages, locationSchedules: RowsByOwner
  /// Rows by organisation of the directory.
  let organizationPhones: RowsByOwner
  /// For each organisation of the directory its row among the providers (`organisations.csv`).
  let provider: [Int?]

  init(_ record: CareRecord) {
    let services = record.services
    let locations = record.locations
    let places = record.serviceLocations
    let organizations = record.directoryOrganizations
    servicePlaces = RowsByOwner(places, of: services) { $0.service }
    phones = RowsByOwner(record.phones, of: services) { phone in
      phone.service ?? places[phone.serviceAtLocation]?.service
        ?? record.directoryContacts[phone.contact]?.service
    }
    schedules = RowsByOwner(record.schedules, of: services) { schedule in
      places[schedule.serviceAtLocation]?.service ?? schedule.service
    }
    languages = RowsByOwner(record.directoryLanguages, of: services) { language in
      language.service ?? record.phones[language.phone]?.service
    }
    contacts = RowsByOwner(record.directoryContacts, of: services) { contact in
      contact.service ?? places[contact.serviceAtLocation]?.service
    }
    capacity = RowsByOwner(record.serviceCapacity, of: services) { $0.service }
    areas = RowsByOwner(record.serviceAreas, of: services) { $0.service }
    documents = RowsByOwner(record.requiredDocuments, of: services) { $0.service }
    costs = RowsByOwner(record.costOptions, of: services) { $0.service }
    addresses = RowsByOwner(record.addresses, of: locations) { $0.location }
    accessibility = RowsByOwner(record.accessibility, of: locations) { $0.location }
    locationPhones = RowsByOwner(record.phones, of: locations) { $0.location }
    locationLanguages = RowsByOwner(record.directoryLanguages, of: locations) { $0.location }
    locationSchedules = RowsByOwner(record.schedules, of: locations) { $0.location }
    organizationPhones = RowsByOwner(record.phones, of: organizations) { $0.organization }
    let text = record.text
    attributes = RowsByOwner(record.attributes, of: services) { attribute in
      text.withBytes(attribute.linkId) { services.ids.find($0, in: text) }.map { Ref(slot: $0) }
    }
    var provider: [Int?] = Array(repeating: nil, count: organizations.count)
    for (row, organisation) in record.organisations.rows.enumerated() {
      let id = organisation.hsdsOrganization
      if id.isEmpty { continue }
      let slot = text.withBytes(id) { organizations.ids.find($0, in: text) }
      if let owner = slot.flatMap({ organizations.row(of: Ref(slot: $0)) }) { provider[owner] = row }
    }
    self.provider = provider
  }
}
