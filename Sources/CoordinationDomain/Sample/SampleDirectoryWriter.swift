/// Writes the directory of services: an Open Referral HSDS 3.0 data package without columns of our own.
struct SampleDirectoryWriter {
  let world: SampleWorld
  private let sites = SampleTaxonomyTable.sites
  private var attributes = 0
  var schedules = 0

  init(world: SampleWorld) { self.world = world }

  mutating func write(to files: inout SampleFiles) {
    writeOrganisations(to: &files)
    writeTerms(to: &files)
    for (number, service) in world.directory.services.enumerated() {
      write(service, number + 1, to: &files)
    }
    writeOdds(to: &files)
  }

  private func site(_ key: String) -> Int { sites.firstIndex { $0[0] == key } ?? 0 }

  private func organization(_ key: String) -> String { SampleDirectory.id(.organization, site(key) + 1) }

  private func writeOrganisations(to files: inout SampleFiles) {
    for (position, site) in sites.enumerated() {
      let organisation = world.staff.teams.organisations[world.staff.teams.organisation(site[0])]
      let id = SampleDirectory.id(.organization, position + 1)
      let location = SampleDirectory.id(.location, position + 1)
      files[.organizations].add([
        "id": id, "name": organisation.name, "alternate_name": organisation.shortName,
        "description": "\(organisation.name), Tower Hamlets",
        "website": "https://\(SampleText.plain(organisation.shortName)).example",
      ])
      if !organisation.ods.isEmpty {
        files[.organizationIdentifiers].add([
          "id": SampleDirectory.id(.identifier, position + 1), "organization_id": id,
          "identifier_scheme": "GB-NHS-ODS", "identifier_type": "ODS code", "identifier": organisation.ods,
        ])
      }
      files[.locations].add([
        "id": location, "location_type": "physical", "organization_id": id,
        "name": SampleText.words(site[1]).first ?? "", "transportation": "Bus stop outside",
      ])
      files[.addresses].add([
        "id": SampleDirectory.id(.address, position + 1), "location_id": location, "address_1": site[1],
        "city": "London", "region": "Tower Hamlets", "state_province": "Greater London",
        "postal_code": site[2], "country": "GB", "address_type": "physical",
      ])
      files[.accessibility].add([
        "id": SampleDirectory.id(.accessibility, position + 1), "location_id": location,
        "description": position % 3 == 2
          ? "Two steps at the door, ramp on request" : "Level entrance and lift",
      ])
      files[.contacts].add([
        "id": SampleDirectory.id(.contact, position + 1), "organization_id": id,
        "department": "Directory entries", "title": "Who to tell when this is wrong",
        "email": "directory@\(SampleText.plain(organisation.shortName)).example",
      ])
    }
  }

  private func writeTerms(to files: inout SampleFiles) {
    let needs = SampleDirectory.id(.taxonomy, 1)
    let facts = SampleDirectory.id(.taxonomy, 2)
    files[.taxonomies].add([
      "id": needs, "name": "Needs", "description": "What a person needs, with the words people use for it",
      "version": "1",
    ])
    files[.taxonomies].add([
      "id": facts, "name": "Referral facts", "description": "What a referrer has to know", "version": "1",
    ])
    for (position, row) in SampleTaxonomyTable.needs.enumerated() {
      let id = SampleDirectory.id(.term, (position + 1) * 100)
      files[.taxonomyTerms].add([
        "id": id, "code": row[0], "name": row[1], "description": "Need: \(row[1])", "taxonomy": "Needs",
        "language": "en", "taxonomy_id": needs,
      ])
      for (number, word) in SampleText.words(row[2]).enumerated() {
        files[.taxonomyTerms].add([
          "id": SampleDirectory.id(.term, (position + 1) * 100 + number + 1),
          "code": "\(row[0]).\(number + 1)",
          "name": word, "description": "Synonym of \(row[1])", "parent_id": id, "taxonomy": "Needs",
          "language": "en", "taxonomy_id": needs,
        ])
      }
    }
    for (position, row) in SampleTaxonomyTable.facts.enumerated() {
      files[.taxonomyTerms].add([
        "id": SampleDirectory.id(.term, 9000 + position), "code": row[0], "name": row[1],
        "description": row[2],
        "taxonomy": "Referral facts", "language": "en", "taxonomy_id": facts,
      ])
    }
  }

  private mutating func attribute(_ service: String, term: String, value: String, to files: inout SampleFiles)
  {
    let id: String
    let type: String
    if let fact = SampleTaxonomyTable.facts.firstIndex(where: { $0[0] == term }) {
      id = SampleDirectory.id(.term, 9000 + fact)
      type = term
    } else if let need = SampleTaxonomyTable.needs.firstIndex(where: { $0[0] == term }) {
      id = SampleDirectory.id(.term, (need + 1) * 100)
      type = "need"
    } else {
      assertionFailure("no term \(term)")
      return
    }
    attributes += 1
    files[.attributes].add([
      "id": SampleDirectory.id(.attribute, attributes), "link_id": service, "taxonomy_term_id": id,
      "link_type": type, "link_entity": "service", "value": value,
    ])
  }

  private mutating func write(_ service: SampleService, _ number: Int, to files: inout SampleFiles) {
    let asOf = world.asOf
    let isStale = service.name == "Home Library" || service.name == "Continence Service"
    let isShut = service.name == "Day Centre, Harkness"
    let status = isShut ? "temporarily closed" : service.isOpen ? "active" : "inactive"
    let assured = isStale ? asOf - 500 - number : asOf - 20 - number * 5
    let organisation = world.staff.teams.organisations[world.staff.teams.organisation(service.organisation)]
    let mail = SampleText.plain(service.name) + "@" + SampleText.plain(organisation.shortName) + ".example"
    let waitOn = asOf - (number % 9 == 4 ? 47 : number % 20)
    files[.services].add([
      "id": service.id, "organization_id": organization(service.organisation), "name": service.name,
      "description": service.words, "email": mail, "status": status,
      "interpretation_services": "Telephone interpreter, any language",
      "application_process": Self.process(service.route), "fees_description": "Free",
      "wait_time": Self.wait(service.waitWeeks),
      "eligibility_description": Self.eligibility(service), "minimum_age": service.minimumAge,
      "maximum_age": service.maximumAge, "assured_date": assured.iso,
      "assurer_email": "directory@gpcg.example",
      "alert": isShut ? "Closed while the boiler is replaced. Hot lunch goes on at Campbell Road." : "",
      "last_modified": SampleTime.stamp(assured, 11 * 60),
    ])
    for need in service.needs { attribute(service.id, term: need, value: "", to: &files) }
    attribute(service.id, term: "who-may-refer", value: service.route, to: &files)
    if !service.waitWeeks.isEmpty {
      attribute(service.id, term: "wait-weeks", value: service.waitWeeks, to: &files)
      attribute(service.id, term: "wait-given-on", value: waitOn.iso, to: &files)
    }
    if let exclusion = Self.exclusion(service) {
      attribute(service.id, term: "exclusion", value: exclusion, to: &files)
    }
    for (position, locality) in world.geography.localities.enumerated()
    where number % 6 != 5 || position % 2 == number % 2 {
      attribute(service.id, term: "locality-served", value: locality.id, to: &files)
    }
    if !service.places.isEmpty, let places = Int(service.places) {
      files[.serviceCapacity].add([
        "id": SampleDirectory.id(.capacity, number), "service_id": service.id,
        "unit_id": SampleDirectory.id(.unit, 1), "available": service.places,
        "maximum": String(places + 10 + number % 7), "updated": SampleTime.stamp(waitOn, 9 * 60 + 30),
      ])
    }
    writePlace(service, number, to: &files)
    writeHours(service, number, to: &files)
  }

  private func writePlace(_ service: SampleService, _ number: Int, to files: inout SampleFiles) {
    files[.serviceAtLocation].add([
      "id": SampleDirectory.id(.serviceAtLocation, number), "service_id": service.id,
      "location_id": SampleDirectory.id(.location, site(service.organisation) + 1),
    ])
    files[.phones].add([
      "id": SampleDirectory.id(.phone, number), "service_id": service.id,
      "number": "020 7946 0" + SampleText.padded(100 + number, 3), "type": "voice",
      "description": "Referrals and questions",
    ])
    for (position, language) in service.languages.enumerated() {
      files[.languages].add([
        "id": SampleDirectory.id(.language, number * 10 + position), "service_id": service.id,
        "name": language, "code": SampleTaxonomyTable.code(ofLanguage: language),
      ])
    }
    let isPart = number % 6 == 5
    files[.serviceAreas].add([
      "id": SampleDirectory.id(.area, number), "service_id": service.id,
      "name": isPart ? "Part of Tower Hamlets" : "Tower Hamlets",
      "description": isPart ? "Some localities, see the entry" : "The whole borough",
    ])
  }
}
