import Testing

@testable import CoordinationDomain

/// What a refusal says: why, and who could.
@Suite struct AccessRefusalTests {
  private static let files: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,1\nSW,South West,2",
    .networks: "network_id,name,locality_id\nN1,One,NE",
    .practices: "ods_code,name,network_id,status\nF84001,Mill Lane,N1,active",
    .organisations: "organisation_id,name,short_name,kind,active\nO-1,One,One,nhs-trust,Y",
    .teams: """
    team_id,name,organisation_id,locality_id,kind,active
    T-NE,Nursing NE,O-1,NE,nursing,Y
    T-SW,Nursing SW,O-1,SW,nursing,Y
    T-ALL,Coordination,O-1,,coordination,Y
    T-OLD,Rapid,O-1,,rapid,N
    """,
    .professionals: """
    professional_id,given_name,family_name,role,team_id,also_team_ids,access,active_from,active_to
    S-1,Ann,Contri,DN,T-NE,,contribute,,
    S-2,Bea,Boro,CC,T-ALL,,coordinate,,
    S-3,Cat,Near,CC,T-NE,,coordinate,,
    S-4,Dan,West,CC,T-SW,,coordinate,,
    S-5,Eve,Gone,CC,T-NE,,admin,,2026-11-20
    S-6,Fay,Soon,CC,T-NE,,admin,2026-11-30,
    S-7,Gus,Closed,CC,T-OLD,,coordinate,,
    S-8,Hal,Both,CC,T-SW,T-NE,coordinate,,
    S-9,Ida,Odd,CC,T-NE,,wizard,,
    S-10,Joe,Chief,SW,T-NE,,lead,,
    """,
    .absences: "absence_id,professional_id,from,to\nAB-1,S-8,2026-11-19,2026-11-23",
    .people: """
    person_id,given_name,family_name,date_of_birth,gender,interpreter,practice_ods_code
    P-1,A,One,1950-01-01,female,none,F84001
    P-2,B,Two,1950-01-01,female,none,
    """,
    .caseload: Rows.everybodyActive(2),
    .actions: """
    action_id,person_id,title,origin,owner_organisation_id,owner_team_id,owner_professional_id,status
    X-1,P-1,a,mdt,O-1,T-SW,S-4,requested
    """,
  ]

  private func refusal(
    _ act: AccessAct, by author: String?, person: String = "P-1", _ more: [RecordTable: String] = [:]
  ) -> String? {
    let view = PageInput.view(
      Self.files.merging(more) { $1 }, today: Day(year: 2026, month: 11, day: 20))
    guard let ref = view.person(person) else { return "no such person" }
    return view.refusal(act, by: author.flatMap { view.professional($0) }, about: .person(ref))?.sentence
  }

  @Test func `a contributor hears what they may do and which coordinator could`() {
    #expect(
      refusal(.changeLead, by: "S-1")
        == "You may record notes and answer your own team's actions; "
        + "changing the lead needs a coordinator of North East: CC Near, C or CC Boro, B.")
  }

  @Test func `the person's own coordinator is named first`() {
    let circle = """
      membership_id,person_id,professional_id,role,status,start_on
      M-1,P-1,S-2,coordinator,held,2026-01-01
      """
    #expect(
      refusal(.changeLead, by: "S-1", [.careTeam: circle])?.hasSuffix(": CC Boro, B or CC Near, C.") == true)
  }

  @Test func `a coordinator of another locality hears which are theirs`() {
    #expect(
      refusal(.changeTier, by: "S-4")?.hasPrefix(
        "You may do this in South West; changing the level of need needs a coordinator of North East: ")
        == true)
  }

  @Test func `a second team and a team for the whole borough count, a closed team does not`() {
    #expect(refusal(.changeLead, by: "S-8") == nil)
    #expect(refusal(.changeLead, by: "S-2") == nil)
    #expect(
      refusal(.changeLead, by: "S-7")?.hasPrefix("You may do this in no locality, as your team is not active")
        == true)
  }

  @Test func `for somebody without a locality any coordinator may`() {
    for author in ["S-2", "S-3", "S-4", "S-7", "S-8"] {
      #expect(refusal(.changeLead, by: author, person: "P-2") == nil)
    }
    #expect(refusal(.changeLead, by: "S-1", person: "P-2")?.contains("needs a coordinator: ") == true)
  }

  @Test func `who has left or has not begun may do nothing, whatever their level`() {
    #expect(
      refusal(.note, by: "S-5")?.hasPrefix("CC Gone, E has left (Fri 20-Nov) and may do nothing here; ")
        == true)
    #expect(
      refusal(.undoOwn, by: "S-6")?.hasPrefix(
        "CC Soon, F begins here on Mon 30-Nov and may do nothing here; ") == true)
  }

  @Test func `nobody signed in may look, and a level that is not known allows no more`() {
    #expect(refusal(.note, by: nil)?.hasPrefix("Nobody is signed in") == true)
    #expect(refusal(.note, by: "S-9")?.hasPrefix("You may look here and not change anything; ") == true)
  }

  @Test func `where nobody could it says so`() {
    #expect(
      refusal(.fold, by: "S-3")
        == "You may coordinate; folding the journal needs an administrator; "
        + "nobody with that access is in professionals.csv.")
    #expect(
      refusal(.reopenSpell, by: "S-3")
        == "You may coordinate; reopening an ended time on the caseload needs a lead of North East: SW Chief, J."
    )
  }

  @Test func `whose action it is stands in the refusal`() throws {
    let view = PageInput.view(Self.files, today: Day(year: 2026, month: 11, day: 20))
    let refusal = view.refusal(
      .answerAction, by: view.professional("S-1"), about: .action(try #require(view.action("X-1"))))
    #expect(
      refusal?.sentence
        == "You may record notes and answer your own team's actions, and this one is with CC West, D, One; "
        + "answering somebody else's action needs one of its own team or a coordinator of North East: "
        + "CC Near, C or CC Boro, B.")
  }

  @Test func `whoever was asked to lead may say yes or no, nobody else of their level may`() {
    let offer = """
      membership_id,person_id,professional_id,role,status,start_on
      M-1,P-1,S-1,lead,offered,2026-11-18
      """
    #expect(refusal(.answerLeadOffer, by: "S-1", [.careTeam: offer]) == nil)
    #expect(
      refusal(.answerLeadOffer, by: "S-1")?.contains(
        "answering for somebody who was asked to lead needs a coordinator of North East") == true)
    #expect(refusal(.answerLeadOffer, by: "S-3", [.careTeam: offer]) == nil)
  }

  @Test func `a meeting belongs to the locality of its series`() throws {
    let view = PageInput.view(
      Self.files.merging([
        .mdtSeries: "series_id,name,locality_id,network_id\nMS-1,NE MDT,NE,\nMS-2,N1,,N1\nMS-3,Panel,,",
        .mdtMeetings: """
        meeting_id,series_id,starts_at,status
        MT-1,MS-1,2026-11-27T14:00:00Z,planned
        MT-2,MS-2,2026-11-27T14:00:00Z,planned
        MT-3,MS-3,2026-11-27T14:00:00Z,planned
        """,
      ]) { $1 }, today: Day(year: 2026, month: 11, day: 20))
    let west = view.professional("S-4")
    let refusals = (0..<3).map { row in
      view.refusal(.runMeeting, by: west, about: .meeting(view.record.mdtMeetings.ref(at: row))) != nil
    }
    #expect(refusals == [true, true, false])
  }

  @Test func `an action of a team without a person belongs to the team's locality`() throws {
    let actions = """
      action_id,person_id,title,origin,owner_organisation_id,owner_team_id,status
      X-1,,a,mdt,O-1,T-NE,requested
      X-2,,a,mdt,O-1,T-ALL,requested
      """
    let view = PageInput.view(
      Self.files.merging([.actions: actions]) { $1 }, today: Day(year: 2026, month: 11, day: 20))
    func mayWest(_ id: String) throws -> Bool {
      view.refusal(
        .changeAction, by: view.professional("S-4"), about: .action(try #require(view.action(id)))) == nil
    }
    #expect(try !mayWest("X-1"))
    #expect(try mayWest("X-2"))
  }
}
