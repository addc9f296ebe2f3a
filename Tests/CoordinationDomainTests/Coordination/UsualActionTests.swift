import Testing

@testable import CoordinationDomain

/// The usual actions as a person would get them; it is noon of Friday 20 November 2026.
@Suite struct UsualActionTests {
  private static let files: [RecordTable: String] = [
    .organisations: """
    organisation_id,name,short_name,kind,active
    O-1,East London Trust,ELFT,nhs-trust,Y
    O-2,Care Group,Care Group,gp-federation,Y
    O-GP,Mill Lane Surgery,Mill Lane,gp-practice,Y
    O-OLD,Old Store,Old Store,other,N
    """,
    .practices: """
    ods_code,name,organisation_id,status
    F84001,Mill Lane Surgery,O-GP,active
    F84002,Quay Surgery,O-GP,closed
    """,
    .teams: """
    team_id,name,organisation_id,kind,active
    T-1,Nursing,O-1,nursing,Y
    T-2,Coordination,O-2,coordination,Y
    """,
    .professionals: """
    professional_id,given_name,family_name,role,team_id,access
    S-1,Femi,Adeyemi,DN,T-1,contribute
    S-2,Kofi,Osei,CC,T-2,coordinate
    """,
    .people: """
    person_id,given_name,family_name,date_of_birth,gender,interpreter,practice_ods_code
    P-1,A,One,1950-01-01,female,none,F84001
    P-2,B,Two,1950-01-01,female,none,F84002
    P-3,C,Three,1950-01-01,female,none,
    """,
    .caseload: Rows.everybodyActive(3),
    .careTeam: """
    membership_id,person_id,professional_id,role,status,start_on
    M-1,P-1,S-1,lead,held,2026-01-01
    M-2,P-1,S-2,coordinator,held,2026-01-01
    """,
    .usualActions: """
    digit,title,owner,owner_organisation_id,due
    2,Visit at home,,,+5wd
    1,Chase what is promised,coordinator,O-2,+1d
    3,GP to review,practice,,
    4,Ask for an assessment,asker,,someday
    5,Order equipment,,O-1,+2 working days
    6,Ask the old store,,O-OLD,today
    7,Ask the wizard,wizard,,today
    """,
  ]

  private func choices(
    _ person: String?, asker: String? = "S-2", _ more: [RecordTable: String] = [:]
  ) -> [UsualActionChoice] {
    let view = PageInput.view(
      Self.files.merging(more) { $1 }, today: Day(year: 2026, month: 11, day: 20))
    return view.usualActions(
      for: person.flatMap { view.person($0) }, asker: asker.flatMap { view.professional($0) })
  }

  @Test func `each falls to its part for the person and says so before Enter`() {
    #expect(
      choices("P-1").map(\.echo) == [
        "1 Chase what is promised. Care coordinator: CC Osei, K, Care Group. "
          + "Due Mon 23-Nov-2026 (3 days, moved from Sat)",
        "2 Visit at home. Lead professional: DN Adeyemi, F, ELFT. Due Fri 27-Nov-2026 (7 days)",
        "3 GP to review. GP practice: Mill Lane. No usual date: type one",
        "4 Ask for an assessment. Whoever asks: CC Osei, K, Care Group. "
          + "\"someday\" is no date that can be read. " + DueReader.examples,
        "5 Order equipment. ELFT. Due Tue 24-Nov-2026 (4 days)",
        "6 Ask the old store. Lead professional: DN Adeyemi, F, ELFT. Due Fri 20-Nov-2026 (today)",
        "7 Ask the wizard. NO OWNER: \"wizard\" is no part that is known. Due Fri 20-Nov-2026 (today)",
      ])
  }

  @Test func `a named owner brings their team and organisation`() throws {
    let owner = try #require(choices("P-1").first { $0.digit == "2" }?.owner)
    let view = PageInput.view(Self.files, today: Day(year: 2026, month: 11, day: 20))
    #expect(view.record.id(owner.organisation) == "O-1")
    #expect(owner.team.map { view.record.id($0) } == "T-1")
    #expect(owner.professional.map { view.record.id($0) } == "S-1")
  }

  @Test func `where nobody has the part the organisation does it, else it is said that nobody does`() {
    #expect(
      choices("P-2", asker: nil).map(\.ownerWords) == [
        "Care Group", "NO OWNER: nobody leads", "NO OWNER: the GP practice has closed",
        "NO OWNER: nobody is signed in", "ELFT", "NO OWNER: nobody leads",
        "NO OWNER: \"wizard\" is no part that is known",
      ])
    #expect(choices("P-3")[2].ownerWords == "NO OWNER: no GP practice known")
    #expect(choices(nil).map { $0.owner == nil } == [false, true, true, false, false, true, true])
  }

  @Test func `an owner who is away keeps it and it says who covers`() {
    let away = "absence_id,professional_id,from,to\nAB-1,S-1,2026-11-19,2026-11-23"
    #expect(
      choices("P-1", [.absences: away])[1].ownerWords
        == "lead professional: DN Adeyemi, F, ELFT, away, back Mon 23-Nov, nobody covers")
  }

  @Test func `a digit picks its action, an unused one nothing`() {
    let view = PageInput.view(Self.files, today: Day(year: 2026, month: 11, day: 20))
    #expect(view.usualAction(5, for: nil, asker: nil)?.title == "Order equipment")
    #expect(view.usualAction(9, for: nil, asker: nil) == nil)
  }

  @Test func `all nine of the sample have an owner and a day for somebody with a lead`() {
    let view = SampleView.shared
    let choices = view.usualActions(for: view.person("P-00001"), asker: view.professional("S-0061"))
    #expect(choices.map(\.digit) == (1...9).map(String.init))
    for choice in choices { #expect(choice.owner != nil && choice.due != nil, "\(choice.echo)") }
    #expect(choices.last?.dueWords.contains("meeting ") == true)
  }
}
