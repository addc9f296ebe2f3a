/// The directory of services, indexed once for a record: which phones, hours and facts each service has.
///
/// Holds the directory's tables and the record's text, not the record, so that a change to people or actions
/// copies nothing. Make a new one when the directory was read again.
public final class ServiceDirectory: Sendable {
  let text: TextStore
  let unrecognisedCodes: [String]
  let zone: TimeZoneRule
  /// From what age on entries and waits are said to be old.
  public let freshness: DirectoryFreshness

  /// The ids that people type, and those that facts of a service name.
  private let serviceIds, localityIds: IdTable
  let services: Table<Service>
  let organizations: Table<DirectoryOrganization>
  let locations: Table<Location>
  let serviceLocations: Table<ServiceAtLocation>
  let contacts: Table<DirectoryContact>
  let phones: Table<DirectoryPhone>
  let addresses: Table<Address>
  let schedules: Table<Schedule>
  let serviceAreas: Table<ServiceArea>
  let requiredDocuments: Table<RequiredDocument>
  let languages: Table<DirectoryLanguage>
  let accessibility: Table<Accessibility>
  let attributes: Table<ServiceAttribute>
  let costOptions: Table<CostOption>
  let taxonomyTerms: Table<TaxonomyTerm>
  let units: Table<DirectoryUnit>
  let capacity: Table<ServiceCapacity>
  let localities: Table<Locality>
  let organisations: Table<Organisation>

  let terms: DirectoryTerms
  let index: DirectoryIndex
  /// The hours of each service, by its row.
  let hours: [OpeningHours]

  /// Indexes the directory of a record.
  public init(_ record: CareRecord) {
    text = record.text
    unrecognisedCodes = record.unrecognisedCodes
    zone = record.setting("timezone").flatMap(TimeZoneRule.init(rawValue:)) ?? .europeLondon
    freshness = DirectoryFreshness(record)
    serviceIds = record.ids[.services]
    localityIds = record.ids[.localities]
    services = record.services
    organizations = record.directoryOrganizations
    locations = record.locations
    serviceLocations = record.serviceLocations
    contacts = record.directoryContacts
    phones = record.phones
    addresses = record.addresses
    schedules = record.schedules
    serviceAreas = record.serviceAreas
    requiredDocuments = record.requiredDocuments
    languages = record.directoryLanguages
    accessibility = record.accessibility
    attributes = record.attributes
    costOptions = record.costOptions
    taxonomyTerms = record.taxonomyTerms
    units = record.directoryUnits
    capacity = record.serviceCapacity
    localities = record.localities
    organisations = record.organisations
    terms = DirectoryTerms(record)
    index = DirectoryIndex(record)
    hours = DirectoryHours.byService(record, index: index)
  }

  /// How many services there are, of any status.
  public var count: Int { services.count }

  /// Every service of any status, in the file's order.
  public var entries: [ServiceEntry] { services.rows.indices.map { ServiceEntry(directory: self, row: $0) } }

  /// The services of the list: active, temporarily closed, or of a status that is not known.
  public var listedEntries: [ServiceEntry] { entries.filter(\.isListed) }

  /// The entry of a service; nil for a dangling reference.
  public subscript(service: Ref<Service>) -> ServiceEntry? {
    services.row(of: service).map { ServiceEntry(directory: self, row: $0) }
  }

  /// The entry in a row of `services.csv`, 0..<count.
  public func entry(at row: Int) -> ServiceEntry { ServiceEntry(directory: self, row: row) }

  /// The entry with this id.
  public func entry(id: String) -> ServiceEntry? {
    slot(id, serviceIds).flatMap { self[Ref(slot: $0)] }
  }

  /// The locality with this id; nil where no row bears it.
  func locality(id: String) -> Ref<Locality>? {
    slot(id, localityIds).map { Ref(slot: $0) }.flatMap { localities[$0] == nil ? nil : $0 }
  }

  private func slot(_ id: String, _ ids: IdTable) -> UInt32? {
    Array(id.utf8).withUnsafeBufferPointer { ids.find($0, in: text) }
  }
}
