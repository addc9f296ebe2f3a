import Testing

@testable import CoordinationDomain

@Suite struct WhoSearchTests {
  private static let files: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,1\nSW,South West,2",
    .networks: "network_id,name,locality_id\nN1,One,NE",
    .practices: "ods_code,name,organisation_id,network_id,status\nF84001,Mill Lane,O-GP,N1,active",
    .organisations: """
    organisation_id,ods_code,name,short_name,kind,active
    O-EL,,East London Trust,ELFT,nhs-trust,Y
    O-GP,F84001,Mill Lane Surgery,Mill Lane,gp-practice,Y
    O-EQ,,Borough Equipment Store,Equipment,other,Y
    O-OLD,,Equipment of Old,Equipment Old,other,N
    """,
    .teams: """
    team_id,name,organisation_id,locality_id,kind,active
    T-NE,Community Nursing North East,O-EL,NE,nursing,Y
    T-SW,Community Nursing South West,O-EL,SW,nursing,Y
    T-OLD,Community Night Team,O-EL,,nursing,N
    """,
    .professionals: """
    professional_id,given_name,family_name,role,role_title,team_id,also_team_ids,login,access,active_from,active_to
    S-1,Femi,Adeyemi,DN,District nurse,T-NE,,femi.adeyemi,contribute,,
    S-2,Nadia,Farah,SW,Social worker,T-NE,,nadia.farah,contribute,,
    S-3,Ada,Price,OT,Occupational therapist,T-SW,T-NE,ada.price,contribute,,
    S-4,Zoe,Price,SW,Social worker,T-SW,,,contribute,,
    S-5,Adam,Adebayo,DN,District nurse,T-SW,,,contribute,,
    S-6,Leo,Adler,DN,District nurse,T-SW,,,contribute,,2026-11-20
    S-7,May,Adkins,DN,District nurse,T-SW,,,contribute,2026-12-01,
    S-8,Eve,O'Neill,GP,General practitioner,T-SW,,,contribute,,
    S-9,Eve,O'Neill,GP,General practitioner,T-SW,,,contribute,,
    """,
    .absences: "absence_id,professional_id,from,to\nAB-1,S-2,2026-11-19,2026-11-23",
    .people: """
    person_id,given_name,family_name,date_of_birth,gender,interpreter,practice_ods_code
    P-1,A,One,1950-01-01,female,none,F84001
    P-2,B,Two,1950-01-01,female,none,
    """,
    .caseload: Rows.everybodyActive(2),
    .careTeam: """
    membership_id,person_id,professional_id,organisation_id,role,status,start_on,end_on
    M-1,P-1,S-2,,lead,held,2026-01-01,
    M-2,P-1,S-1,,member,held,2026-01-01,
    M-3,P-1,S-4,,member,held,2026-01-01,2026-11-20
    M-4,P-1,,O-GP,named-gp,,2026-01-01,
    """,
  ]

  private let view = PageInput.view(files, today: Day(year: 2026, month: 11, day: 20))

  private func search(_ person: String? = "P-1", by asker: String? = nil) -> WhoSearch {
    WhoSearch(
      view, person: person.flatMap { view.person($0) }, asker: asker.flatMap { view.professional($0) })
  }

  private func ids(_ typed: String, _ search: WhoSearch? = nil, _ kinds: Set<WhoKind>? = nil) -> [String] {
    (search ?? self.search()).candidates(typed, among: kinds ?? Set(WhoKind.allCases), in: view).map(\.id)
  }

  private func best(_ typed: String, _ search: WhoSearch? = nil) -> String {
    switch (search ?? self.search()).best(typed, in: view) {
    case .none: "none"
    case .one(let candidate): candidate.id
    case .tie(let candidates): "tie " + candidates.map(\.id).joined(separator: " ")
    }
  }

  @Test func `a role code, a surname and a short name are found by their beginning`() {
    #expect(best("@ad") == "S-1")
    #expect(best("@dn") == "S-1")
    #expect(best("@eq") == "O-EQ")
    #expect(best("elf") == "O-EL")
  }

  @Test func `the lead goes first, then the circle, then everybody else`() {
    #expect(ids("", nil, [.professional]).prefix(2) == ["S-2", "S-1"])
    #expect(ids("sw") == ["S-2", "S-4"])
    let whys = search().candidates("", in: view).prefix(3).map(\.why)
    #expect(whys == ["leads this person", "member", "named GP"])
  }

  @Test func `the middle of a name does not win from the beginning of one, with two letters`() {
    // Nadia leads; Adeyemi is in the circle.
    #expect(ids("ad").first == "S-1")
    #expect(best("nadia") == "S-2")
    #expect(best("adi") == "S-2")
  }

  @Test func `who is no longer in the circle, has left or has not begun is not there`() {
    #expect(best("adler") == "none")
    #expect(best("adkins") == "none")
    #expect(best("S-6") == "none")
    #expect(search().candidates("price", in: view).allSatisfy { $0.rank == .all })
    #expect(ids("equipment") == ["O-EQ"])
    #expect(best("night") == "none")
  }

  @Test func `me is whoever types, before anybody whose name begins so`() {
    #expect(best("@me", search(by: "S-4")) == "S-4")
    #expect(best("Me", search(by: "S-2")) == "S-2")
    // Where nobody is signed in it is the beginning of a name.
    #expect(best("@me") == "O-EQ")
    let other = WhoSearch(
      view, person: nil, asker: view.professional("S-2"), me: view.professional("S-4"))
    #expect(other.candidates("me", in: view).map(\.id) == ["S-4"])
  }

  @Test func `two equal hits are a tie, and a given name settles it`() {
    #expect(best("price") == "tie S-3 S-4")
    #expect(best("price z") == "S-4")
    #expect(best("Price, Z") == "S-4")
    #expect(best("sw price") == "S-4")
  }

  @Test func `a tie beyond the nearest rank is still a tie`() {
    #expect(best("ad", search("P-2")) == "tie S-1 S-5")
    #expect(best("community") == "tie T-NE T-SW")
  }

  @Test func `the asker's own team comes before other teams and staff, a second team as well`() {
    let bySW = search("P-2", by: "S-3")
    #expect(best("community", bySW) == "tie T-NE T-SW")
    #expect(best("community", search("P-2", by: "S-4")) == "T-SW")
    #expect(best("ad", search("P-2", by: "S-4")) == "S-5")
    #expect(search("P-2", by: "S-4").candidates("zoe", in: view).first?.why == "you")
    #expect(search("P-2", by: "S-2").candidates("ada", in: view).first?.why == "your team")
  }

  @Test func `a whole surname beats a longer one that begins with it`() {
    var files = Self.files
    files[.professionals]? += "\nS-10,Al,Adebayor,OT,Therapist,T-SW,,,contribute,,"
    let view = PageInput.view(files, today: Day(year: 2026, month: 11, day: 20))
    let search = WhoSearch(view, person: nil, asker: nil)
    guard case .one(let one) = search.best("adebayo", in: view) else {
      Issue.record("a tie")
      return
    }
    #expect(one.id == "S-5")
  }

  @Test func `an organisation with one team is meant by the name of both, with two it is asked`() {
    var files = Self.files
    files[.organisations]? += "\nO-LA,,Lantern Carers,Lantern Carers,voluntary,Y"
    files[.teams]? += "\nT-LA,Lantern Carers' Workers,O-LA,,carers,Y"
    func best(_ files: [RecordTable: String]) -> WhoChoice {
      let view = PageInput.view(files, today: Day(year: 2026, month: 11, day: 20))
      return WhoSearch(view, person: nil, asker: nil).best("lantern", in: view)
    }
    guard case .one(let one) = best(files) else {
      Issue.record("a tie")
      return
    }
    #expect(one.id == "O-LA")
    files[.teams]? += "\nT-LB,Lantern Night Team,O-LA,,carers,Y"
    guard case .tie = best(files) else {
      Issue.record("no tie")
      return
    }
  }

  @Test func `ids and logins name exactly one`() {
    #expect(best("@S-4") == "S-4")
    #expect(best("@s-4") == "S-4")
    #expect(best("@T-SW") == "T-SW")
    #expect(best("O-EQ") == "O-EQ")
    #expect(best("F84001") == "O-GP")
    #expect(best("ada.price") == "S-3")
    #expect(best("S-99") == "none")
  }

  @Test func `spelling is forgiven only where nothing else fits`() {
    #expect(best("adyemi") == "S-1")
    #expect(best("Adeyemee") == "S-1")
    #expect(best("oniel") == "tie S-8 S-9")
    #expect(search().candidates("adyemi", in: view).first?.why == "member, spelt differently")
    #expect(search().candidates("adeyemi", in: view).allSatisfy { $0.match != .fuzzy })
    #expect(best("xyzzy") == "none")
  }

  @Test func `nothing typed lists the nearest and chooses nobody`() {
    #expect(best("") == "none")
    #expect(best("@") == "none")
    #expect(search().candidates("", limit: 3, in: view).count == 3)
  }

  @Test func `only the kinds asked for are offered`() {
    #expect(ids("e", nil, [.organisation]) == ["O-EL", "O-EQ"])
    #expect(ids("T-SW", nil, [.professional]).isEmpty)
  }

  @Test func `two of one name differ in their words, and who is away says so`() {
    let twins = search().candidates("o'neill", in: view).map(\.words)
    #expect(twins.count == 2 && Set(twins).count == 2)
    #expect(twins.first?.hasSuffix("ELFT, S-8") == true)
    #expect(
      search().candidates("farah", in: view).first?.words
        == "SW Farah, Nadia, Social worker, Community Nursing North East, ELFT, away, back Mon 23-Nov, nobody covers"
    )
  }

  @Test func `without a person or an asker everybody is one of all`() {
    let search = WhoSearch(view, person: nil, asker: nil)
    #expect(best("adeyemi", search) == "S-1")
    #expect(best("ad", search) == "tie S-1 S-5")
  }

  @Test func `every professional of the sample is found by id, login and full name`() throws {
    let view = SampleView.shared
    let search = WhoSearch(view, person: view.person("P-00001"), asker: nil)
    for (row, one) in view.record.professionals.rows.enumerated() where one.isActive(on: view.today) {
      let text = view.record.text
      let who = Who.professional(view.record.professionals.ref(at: row))
      for typed in [text[one.id], text[one.login]] where !typed.isEmpty {
        guard case .one(let best) = search.best(typed, in: view) else {
          Issue.record("\(typed) is not one")
          continue
        }
        #expect(best.who == who, "\(typed)")
      }
      let full = "\(text[one.role]) \(text[one.familyName]), \(text[one.givenName])"
      #expect(search.candidates(full, in: view).contains { $0.who == who }, "\(full)")
    }
  }
}
