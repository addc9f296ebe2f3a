import Testing

@testable import CoordinationDomain

/// Noon of Friday 20 November 2026; P-1 lives in NE and speaks Sylheti.
@Suite struct LeadSuggestionTests {
  private static let files: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,1\nSW,South West,2",
    .networks: "network_id,name,locality_id\nN1,One,NE",
    .practices: "ods_code,name,network_id,status\nF84001,Mill Lane,N1,active",
    .organisations: """
    organisation_id,name,short_name,kind,active
    O-1,One,One,nhs-trust,Y
    O-V,Neighbours,Neighbours,voluntary,Y
    """,
    .teams: """
    team_id,name,organisation_id,locality_id,kind,caseload_ceiling,active
    T-NE,Nursing NE,O-1,NE,nursing,,Y
    T-SW,Nursing SW,O-1,SW,nursing,,Y
    T-ALL,Hospice,O-1,,palliative,10,Y
    T-OLD,Rapid,O-1,NE,rapid,,N
    T-V,Visitors,O-V,,visiting,,Y
    """,
    .people: """
    person_id,given_name,family_name,date_of_birth,gender,interpreter,practice_ods_code,language
    P-1,A,One,1950-01-01,female,spoken,F84001,Sylheti
    P-2,B,Two,1950-01-01,female,none,,English
    P-3,C,Three,1950-01-01,female,none,F84001,
    """,
    .caseload: Rows.everybodyActive(3),
  ]

  private static let heading =
    "professional_id,given_name,family_name,role,team_id,languages,caseload_ceiling,access,active_to\n"

  private func view(_ staff: String, _ more: [RecordTable: String] = [:]) -> CareView {
    var files = Self.files
    files[.professionals] = Self.heading + staff
    files.merge(more) { $1 }
    return PageInput.view(files, today: Day(year: 2026, month: 11, day: 20))
  }

  private func suggestions(
    _ staff: String, _ more: [RecordTable: String] = [:], person: String = "P-1"
  ) -> [LeadSuggestion] {
    let view = view(staff, more)
    return view.person(person).map { view.leadSuggestions(for: $0) } ?? []
  }

  @Test func `contacts of the last 90 days count, five at most, and say when the last was`() {
    let contacts = """
      encounter_id,person_id,professional_id,status,at,with,outcome,place
      E-1,P-1,S-1,done,2026-11-17T10:00:00Z,person,seen,home
      E-2,P-1,S-1,,2026-08-22T10:00:00Z,,,home
      E-3,P-1,S-1,done,2026-08-21T10:00:00Z,person,seen,home
      E-4,P-1,S-1,done,2026-11-18T10:00:00Z,person,no-reply,home
      E-5,P-1,S-1,planned,2026-11-24T10:00:00Z,person,,home
      E-6,P-2,S-1,done,2026-11-18T10:00:00Z,person,seen,home
      """
    let one = suggestions("S-1,Ann,A,DN,T-SW,,,contribute,", [.encounters: contacts]).first
    #expect(one?.reasons.first == LeadReason(words: "2 contacts in 90 days, last Tue 17-Nov", points: 8))
    let many = (1...9).map { "E-\($0),P-1,S-1,done,2026-11-0\($0)T10:00:00Z,person,seen,home" }
    let heading = "encounter_id,person_id,professional_id,status,at,with,outcome,place\n"
    let nine = suggestions(
      "S-1,Ann,A,DN,T-SW,,,contribute,", [.encounters: heading + many.joined(separator: "\n")])
    #expect(nine.first?.reasons.first?.words.hasPrefix("9 contacts") == true)
    #expect(nine.first?.reasons.first?.points == 20)
  }

  @Test func `circle, language, place and room each say what they count`() {
    let circle = """
      membership_id,person_id,professional_id,role,status,start_on,end_on
      M-1,P-1,S-1,link-worker,held,2026-01-01,
      M-2,P-3,S-2,lead,held,2026-01-01,
      """
    let list = suggestions(
      """
      S-1,Ann,A,LW,T-NE,English; sylheti,10,contribute,
      S-2,Bea,B,DN,T-ALL,English,,contribute,
      """, [.careTeam: circle])
    #expect(
      list.first?.reasons == [
        LeadReason(words: "in the circle: link worker", points: 10),
        LeadReason(words: "speaks Sylheti", points: 8),
        LeadReason(words: "works in the person's locality", points: 6),
        LeadReason(words: "leads 0 of 10", points: 6),
      ])
    #expect(list.first?.score == 30)
    #expect(
      list.last?.reasons == [
        LeadReason(words: "works for the whole borough", points: 3),
        LeadReason(words: "leads 1, the team 1 of 10", points: 5),
      ])
  }

  @Test func `a language that everybody speaks tells nobody apart`() {
    let both = suggestions(
      "S-1,Ann,A,DN,T-NE,Sylheti,,contribute,\nS-2,Bea,B,DN,T-NE,Sylheti,,contribute,")
    #expect(both.flatMap(\.reasons).allSatisfy { !$0.words.hasPrefix("speaks") })
    let unknown = suggestions("S-1,Ann,A,DN,T-NE,Sylheti,,contribute,", person: "P-3")
    #expect(unknown.flatMap(\.reasons).allSatisfy { !$0.words.hasPrefix("speaks") })
  }

  @Test func `at the ceiling is said and counts against, without a ceiling nothing counts`() {
    let leads = """
      membership_id,person_id,professional_id,role,status,start_on
      M-1,P-2,S-1,lead,held,2026-01-01
      """
    let list = suggestions(
      "S-1,Ann,A,DN,T-NE,,1,contribute,\nS-2,Bea,B,DN,T-NE,,2,contribute,\nS-3,Cat,C,DN,T-NE,,,contribute,",
      [.careTeam: leads])
    #expect(list.map(\.id) == ["S-2", "S-3", "S-1"])
    #expect(list.last?.reasons.last == LeadReason(words: "leads 1 of 1, full", points: -10))
    #expect(list[1].reasons.last == LeadReason(words: "leads 0, no ceiling known", points: 0))
  }

  @Test func `who has left, works in a closed team or elsewhere, or leads already is not offered`() {
    let lead = """
      membership_id,person_id,professional_id,role,status,start_on
      M-1,P-1,S-4,lead,held,2026-01-01
      """
    let list = suggestions(
      """
      S-1,Ann,A,DN,T-NE,,,contribute,2026-11-20
      S-2,Bea,B,DN,T-OLD,,,contribute,
      S-3,Cat,C,DN,T-SW,,,contribute,
      S-4,Dan,D,DN,T-NE,,,contribute,
      S-5,Eve,E,DN,T-NE,,,contribute,2026-11-21
      """, [.careTeam: lead])
    #expect(list.map(\.id) == ["S-5"])
    #expect(list.first?.reasons.contains(LeadReason(words: "leaves Sat 21-Nov", points: -10)) == true)
  }

  @Test func `for somebody without a locality everybody is considered`() {
    let list = suggestions(
      "S-1,Ann,A,DN,T-NE,,,contribute,\nS-2,Bea,B,DN,T-SW,,,contribute,", person: "P-2")
    #expect(list.map(\.id) == ["S-1", "S-2"])
  }

  @Test func `away with cover counts against, without cover stands at the bottom and may not`() {
    let away = """
      absence_id,professional_id,from,to,cover_professional_id
      AB-1,S-1,2026-11-19,2026-11-23,
      AB-2,S-2,2026-11-20,2026-11-24,S-3
      AB-3,S-3,2026-11-10,2026-11-20,
      """
    let list = suggestions(
      """
      S-1,Ann,A,DN,T-NE,Sylheti,10,contribute,
      S-2,Bea,B,DN,T-NE,,,contribute,
      S-3,Cat,C,DN,T-NE,,,contribute,
      """, [.absences: away])
    #expect(list.map(\.id) == ["S-3", "S-2", "S-1"])
    #expect(list.map(\.isAllowed) == [true, true, false])
    #expect(list[1].reasons.last == LeadReason(words: "away, back Tue 24-Nov, DN C, C covers", points: -6))
    #expect(list[2].notAllowedBecause == "away, back Mon 23-Nov, nobody covers")
  }

  @Test func `an organisation that the person objects to may not lead`() {
    let sharing = "sharing_id,person_id,organisation_id,basis,from\nB-1,P-1,O-V,objected,2026-01-01"
    let list = suggestions(
      "S-1,Ann,A,VC,T-V,,,none,\nS-2,Bea,B,DN,T-NE,,,contribute,", [.sharing: sharing])
    #expect(list.map(\.id) == ["S-2", "S-1"])
    #expect(list.last?.notAllowedBecause == "the person objects to sharing with Neighbours")
  }

  @Test func `who said no before counts less, who is asked already says so`() {
    let circle = """
      membership_id,person_id,professional_id,role,status,start_on,end_on
      M-1,P-1,S-1,lead,withdrawn,2026-11-02,2026-11-05
      M-2,P-1,S-2,lead,offered,2026-11-10,
      """
    let list = suggestions(
      "S-1,Ann,A,DN,T-NE,,,contribute,\nS-2,Bea,B,DN,T-NE,,,contribute,", [.careTeam: circle])
    #expect(list.map(\.id) == ["S-2", "S-1"])
    #expect(list[0].reasons.last == LeadReason(words: "asked already, not yet accepted", points: 0))
    #expect(list[1].reasons.last == LeadReason(words: "said no Thu 05-Nov", points: -8))
  }

  @Test func `equal points are a tie, shown in the order of ids`() {
    let list = suggestions(
      "S-2,Bea,B,DN,T-NE,,,contribute,\nS-1,Ann,A,DN,T-NE,,,contribute,\nS-3,Cat,C,DN,T-ALL,,,contribute,")
    #expect(list.map(\.id) == ["S-3", "S-1", "S-2"])
    #expect(list.map(\.isTied) == [false, true, true])
  }

  @Test func `the score is the sum of its reasons and the order follows it, all over the sample`() {
    let view = SampleView.shared
    for row in stride(from: 0, to: view.record.people.count, by: 9) {
      let person = view.record.people.ref(at: row)
      let list = view.leadSuggestions(for: person)
      #expect(list == view.leadSuggestions(for: person))
      #expect(list.allSatisfy { $0.score == $0.reasons.reduce(0) { $0 + $1.points } })
      #expect(list.allSatisfy { suggestion in suggestion.reasons.allSatisfy { !$0.words.isEmpty } })
      let allowed = list.prefix { $0.isAllowed }
      #expect(list.dropFirst(allowed.count).allSatisfy { !$0.isAllowed })
      #expect(zip(allowed, allowed.dropFirst()).allSatisfy { $0.score >= $1.score })
      #expect(!allowed.isEmpty)
    }
  }
}
