import Testing

@testable import CoordinationDomain

@Suite struct ServiceEntryTests {
  private let fixture = DirectoryFixture([
    .localities: "locality_id,name,sort_order\nNE,North East,1\nSW,South West,2",
    .organisations: """
    organisation_id,name,short_name,kind,hsds_organization_id,active
    O-BOW,Bow Bells Trust,Bow Bells,voluntary,o,Y
    """,
    .directoryOrganizations: "id,name\no,Bow Bells Trust",
    .services: """
    id,organization_id,name,status,alert,assured_date,minimum_age,maximum_age,wait_time,fees_description,eligibility_description,application_process
    s1,o,Carers' Support,active,Moved to Globe Road,2025-11-20,18,,3 weeks,Free,People who look after somebody,Ring
    s2,o,Young Carers,active,,2025-11-19,8,17,,,,
    s3,o,Lunch Club,temporarily closed,,,,,,,,
    s4,o,Old Club,defunct,,,,,,,,
    s5,o,Steady Steps,paused,,2026-11-01,,,2 months,,,
    """,
    .taxonomies: "id,name\nt1,Needs",
    .taxonomyTerms: """
    id,code,name,parent_id,taxonomy_id
    n1,caring-role,Caring for somebody,,t1
    n2,,tired carer,n1,t1
    n3,moving-falls,Moving and falls,,t1
    f1,who-may-refer,Who may refer,,
    f2,exclusion,Exclusion,,
    f3,wait-weeks,Wait in weeks,,
    f4,,Wait given on,,
    f5,capacity,Capacity,,
    f6,locality-served,Locality served,,
    """,
    .attributes: """
    id,link_id,taxonomy_term_id,link_entity,value
    a1,s1,n1,service,
    a2,s1,f1,service,anyone
    a3,s1,f1,service,self
    a4,s1,f2,service,Not for paid carers
    a5,s1,f3,service,2.5
    a6,s1,f4,service,2026-10-23
    a7,s1,f5,service,4
    a8,s1,f6,service,NE
    a9,s5,n3,service,
    """,
    .directoryUnits: "id,name\nu,places",
    .serviceCapacity: """
    id,service_id,unit_id,available,maximum,updated
    c1,s2,u,3,10,2026-10-01T09:00
    c2,s2,u,1,10,2026-11-01T09:00
    """,
    .locations: "id,name,transportation\nl,Globe Hall,Bus stop outside",
    .addresses:
      "id,location_id,address_1,city,postal_code,address_type\nd,l,103 Globe Road,London,E1 4LB,physical",
    .accessibility: "id,location_id,description\nx,l,Level entrance",
    .serviceLocations: "id,service_id,location_id\np1,s1,l\np2,s2,l",
    .phones: """
    id,location_id,service_id,organization_id,number,extension,type,description
    h1,,s1,,020 7946 0199,,fax,
    h2,,s1,,\"\"\"020 7946 0101\"\"\",4,voice,Referrals
    h3,l,,,020 7946 0150,,voice,Hall
    h4,,,o,020 7946 0170,,,Office
    """,
    .directoryLanguages: "id,service_id,name,code\ng1,s1,Bengali,bn\ng2,s1,,so",
    .costOptions: "id,service_id,option,currency,amount,amount_description\nk,s2,One trip,GBP,4.5,each",
  ])

  private func entry(_ id: String) throws -> ServiceEntry { try #require(fixture.directory.entry(id: id)) }
  private let today = DirectoryFixture.moment("2026-11-20T12:00").today

  @Test func `facts come from the attributes by the names of their terms`() throws {
    let carers = try entry("s1")
    #expect(carers.mayReferWords == "anyone, people themselves")
    #expect(carers.exclusions == ["Not for paid carers"])
    #expect(carers.wait?.weeks == 2.5)
    #expect(carers.wait?.words == "2.5 weeks")
    #expect(carers.wait?.givenOn?.iso == "2026-10-23")
    #expect(
      carers.room == ServiceRoom(available: 4, maximum: nil, unit: "places", givenOn: carers.wait?.givenOn))
    #expect(carers.needs == ["Caring for somebody"])
    #expect(carers.needSynonyms == ["tired carer"])
  }

  @Test func `the newest capacity comes before older ones`() throws {
    let room = try entry("s2").room
    #expect(room?.available == 1)
    #expect(room?.givenOn?.iso == "2026-11-01")
  }

  @Test func `a wait in words is a number only where it counts weeks`() throws {
    #expect(try entry("s5").wait == ServiceWait(weeks: nil, words: "2 months", givenOn: nil))
    #expect(try entry("s3").wait == nil)
  }

  @Test func `an entry is stale after 365 days, and where nobody ever checked it`() throws {
    #expect(try entry("s1").isStale(on: today) == false)
    #expect(try entry("s2").isStale(on: today))
    #expect(try entry("s3").isStale(on: today))
  }

  @Test func `the limit is the one in gap_rules.csv, and none where the rule is off`() throws {
    let services = "id,organization_id,name,status,assured_date\ns,o,Club,active,2026-10-01"
    let short = DirectoryFixture([
      .services: services, .gapRules: "rule,on,limit,unit,owner_role,source\nservice-stale,Y,30,days,,OURS",
    ])
    #expect(short.directory.entry(at: 0).isStale(on: today))
    #expect(short.directory.freshness.entry.source == "OURS")
    let off = DirectoryFixture([
      .services: services, .gapRules: "rule,on,limit,unit,owner_role,source\nservice-stale,N,30,days,,OURS",
    ])
    #expect(!off.directory.entry(at: 0).isStale(on: today))
  }

  @Test func `the number to ring comes first, then those of the place, then of the organisation`() throws {
    #expect(try entry("s1").phones.map(\.words) == ["020 7946 0101 ext. 4", "020 7946 0199 (fax)"])
    #expect(try entry("s2").phone?.number == "020 7946 0150")
    #expect(try entry("s3").phone?.number == "020 7946 0170")
  }

  @Test func `ages in words and for somebody`() throws {
    #expect(try entry("s1").agesWords == "18 and over")
    #expect(try entry("s2").agesWords == "8 to 17")
    #expect(try entry("s3").agesWords == "any age")
    #expect(try entry("s2").isFor(age: 17))
    #expect(try !entry("s2").isFor(age: 18))
  }

  @Test func `the list leaves out defunct services and keeps those of an unknown status`() throws {
    #expect(fixture.directory.listedEntries.map(\.id) == ["s1", "s2", "s3", "s5"])
    #expect(try entry("s5").statusWords == "paused")
    #expect(try entry("s3").statusWords == "temporarily closed")
  }

  @Test func `place, provider, languages, costs and localities`() throws {
    let carers = try entry("s1")
    #expect(carers.places.first?.address == "103 Globe Road, London")
    #expect(carers.places.first?.accessibility == ["Level entrance"])
    #expect(
      carers.provider.flatMap { fixture.record.organisations[$0] }.map { fixture.record.text[$0.id] }
        == "O-BOW")
    #expect(carers.languages.map(\.name) == ["Bengali", "so"])
    #expect(try entry("s2").fees == "One trip £4.50 each")
    let northEast = try #require(fixture.record.localities.find("NE".utf8, in: fixture.record))
    #expect(carers.serves(northEast) == true)
    #expect(try entry("s2").serves(northEast) == nil)
    #expect(carers.alert == "Moved to Globe Road")
  }

  @Test func `search finds names, needs and what people say instead`() {
    let directory = fixture.directory
    let search = DirectorySearch(directory)
    func found(_ words: String) -> [String] { search.find(words).services.compactMap { directory[$0]?.id } }
    #expect(found("tired carer") == ["s1"])
    #expect(found("carers") == ["s1", "s2"])
    #expect(found("FALL") == ["s5"])
    #expect(found("steady falls") == ["s5"])
    #expect(found("bengali") == ["s1"])
    #expect(found("arers").isEmpty)
    #expect(found("").count == 5)
  }

  @Test func `where nothing has every word the nearest are offered, and said to be`() {
    let result = DirectorySearch(fixture.directory).find("young unicorn")
    #expect(result.isPartial)
    #expect(result.services.count == 1)
  }
}
