import Testing

@testable import CoordinationDomain

@Suite struct TodayPageTests {
  private let friday = Day(year: 2026, month: 11, day: 20)

  private static let input: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,2\nNW,North West,1",
    .networks: "network_id,name,locality_id\nN1,Network One,NE",
    .practices: "ods_code,name,network_id,status\nF84001,Mill Lane Surgery,N1,active",
    .organisations: "organisation_id,name,short_name,kind,active\nO-EL,East London Trust,ELFT,nhs-trust,Y",
    .teams:
      "team_id,name,organisation_id,locality_id,kind,active\nT-1,Community Nursing NE,O-EL,NE,nursing,Y",
    .professionals: """
    professional_id,given_name,family_name,role,team_id,access
    S-1,Femi,Adeyemi,DN,T-1,contribute
    S-2,Idil,Farah,SW,T-1,contribute
    """,
    .absences: "absence_id,professional_id,from,to\nAB-1,S-1,2026-11-19,2026-11-23",
    .people: """
    person_id,title,given_name,family_name,date_of_birth,gender,practice_ods_code,interpreter,where_now,date_of_death
    P-1,Mrs,Agnes,Smith,1942-04-03,female,F84001,none,home,
    P-2,Mr,Alun,Jones,1947-01-09,male,F84001,spoken,hospital,
    P-3,Mr,Rhys,Williams,1936-01-09,male,,none,home,
    P-4,Ms,Gwen,Davies,1933-01-09,female,F84001,none,home,2026-11-12
    """,
    .caseload: """
    caseload_id,person_id,status,start_on,pathway,tier,next_review_on
    L-1,P-1,active,2026-09-01,frailty,very-high,2026-11-17
    L-2,P-2,active,2026-09-01,frailty,low,2026-11-20
    L-3,P-3,active,2026-09-01,frailty,low,2027-02-01
    L-4,P-4,died,2026-09-01,frailty,low,
    """,
    .careTeam: """
    membership_id,person_id,professional_id,role,start_on
    M-1,P-1,S-1,lead,2026-09-02
    M-2,P-3,S-2,lead,2026-09-02
    """,
    .encounters: """
    encounter_id,person_id,professional_id,status,at,outcome,place,note
    E-1,P-1,S-1,done,2026-11-18T10:00:00Z,no-reply,home,Door not answered
    E-2,P-2,S-2,planned,2026-11-20T14:30:00Z,,home,joint visit
    E-3,P-3,S-2,done,2026-11-18T10:00:00Z,no-reply,home,
    """,
    .referrals: """
    referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at,accepted_at,outcome,outcome_on
    R-1,P-3,SV-1,Dr Shaw,phone,routine,2026-10-01T09:00:00Z,2026-10-02T09:00:00Z,Class finished,2026-11-10
    """,
    .actions: """
    action_id,person_id,title,origin,owner_organisation_id,owner_team_id,raised_by,raised_on,due_on,due_at,priority,status
    X-1,P-1,Pressure mattress,mdt,O-EL,,S-2,2026-11-11,2026-11-17,,routine,requested
    X-2,P-1,Call daughter,mdt,O-EL,,S-2,2026-11-11,2026-11-19,,routine,declined
    X-3,P-2,Catheter,intake,O-EL,,S-2,2026-11-20,,2026-11-20T13:00:00Z,2-hour,accepted
    X-4,,Order leaflets,other,O-EL,T-1,S-2,2026-11-01,2026-11-10,,routine,accepted
    X-5,P-3,Falls check,mdt,O-EL,,S-2,2026-11-11,2026-11-20,,routine,accepted
    """,
    .intake: """
    intake_id,received_at,channel,referrer_name,reply_route,name,ask,urgency_asked,decision,decided_at
    Q-1,2026-11-20T09:10:00Z,phone,Dr Shaw,phone,Ted Brown,Falls,2-day,,
    Q-2,2026-11-19T09:10:00Z,phone,Dr Shaw,phone,Joan Clark,Falls,2-day,advice,2026-11-19T10:00:00Z
    """,
    .mdtSeries: "series_id,name,locality_id\nMS-1,NE MDT,NE",
    .mdtMeetings: """
    meeting_id,series_id,starts_at,ends_at,venue,status
    MT-1,MS-1,2026-11-20T13:30:00Z,2026-11-20T15:00:00Z,Mile End,planned
    """,
    .mdtItems:
      "item_id,meeting_id,sequence,person_id,reason,lane,status\nI-1,MT-1,1,P-1,actions-late,discuss,listed",
  ]

  private func view(_ hour: Int = 12) -> CareView {
    PageInput.view(Self.input, today: friday, clock: (hour, 0))
  }

  @Test func `the day says what needs somebody, what is on and how the localities stand`() {
    #expect(
      view().todayPage().text() == """
        ## AT ONCE
        ! 1  2-hour or 24-hour action open | first due today 13:00
        ! 2  people did not answer and are not confirmed safe
        ## PEOPLE WITH THREE OR MORE CONCERNS (1)
        ! SMITH, Agnes (Mrs), 84y: no reply and not confirmed safe, lead away without cover, 2 actions late, \
        review overdue 3 d, not seen for 80 d, 1 action nobody holds
        ## NEEDS YOU NOW
        1  request waits for a decision | oldest came today 09:10
        ! 3  actions late | oldest 10 days
        ! 1  person without a lead | JONES, Alun (Mr)
        ! 1  person whose lead is away with nobody covering | SMITH, Agnes (Mrs)
        1  action declined or disputed
        1  person whose referrer is not told | WILLIAMS, Rhys (Mr)
        1  person in hospital | JONES, Alun (Mr)
        1  death in the last 14 days | DAVIES, Gwen (Ms)
        1  review overdue | SMITH, Agnes (Mrs)
        ## TODAY
        13:30: NE MDT, Mile End | 1 person
        14:30: JONES, Alun (Mr), home visit, joint visit, INTERPRETER NOT BOOKED | SW Farah, I
        ## THE NEXT SEVEN DAYS
                     Fri 20  Sat 21  Sun 22  Mon 23  Tue 24  Wed 25  Thu 26
        Reviews due       1       0       0       0       0       0       0
        Actions due       2       0       0       0       0       0       0
        ## LOCALITIES
                     people  no lead  late actions  reviews overdue  not seen
        North West        0        0             0                0         0
        North East        2        1             3                1         1
        No locality       1        0             0                0         0
        All               3        1             3                1         1
        ## AWAY TODAY (1)
        ! DN Adeyemi, F, away, back Mon 23-Nov, nobody covers, Community Nursing NE | leads 1
        """)
  }

  @Test func `of the referrers who wait it says how many the list of gaps has`() {
    var input = Self.input
    input[.referrals]? +=
      "\nR-2,P-1,SV-1,Dr Shaw,phone,routine,2026-08-01T09:00:00Z,2026-08-02T09:00:00Z,Seen,2026-09-01"
    let view = PageInput.view(input, today: friday, clock: (12, 0))
    #expect(
      view.todayPage().text().contains(
        "2  people whose referrer is not told | 1 referral over 10 working days"))
    #expect(GapBook(view).gaps.count { $0.ruleName == "referral-no-feedback" } == 1)
  }

  @Test(arguments: [nil, "NE", "NW", "none"])
  func `each number of the day is the number of rows its list shows`(locality: String?) {
    let view = view()
    let page = view.todayPage(locality: locality)
    let listings = ["people": Listing.people, "actions": .actions, "intake": .intake]
    var checked = 0
    let counting = page.sections.filter { ["AT ONCE", "NEEDS YOU NOW"].contains($0.heading) }
    for line in counting.flatMap(\.lines) {
      guard case .list(let id, let filter) = line.target, let listing = listings[id] else { continue }
      let query = listing.query(filter)
      #expect(query.problems.isEmpty, "\(filter)")
      let said = Int(line.text.split(separator: " ").first ?? "")
      #expect(said == listing.rows(matching: query, in: view).count, "\(line.plain)")
      checked += 1
    }
    #expect(checked > 0)
  }

  @Test func `whoever reads it has their own people in it, and each number is what its list shows`() throws {
    let view = view()
    let reader = try #require(view.record.professional(named: "S-1"))
    let page = view.todayPage(for: reader)
    #expect(
      page.section("YOUR PEOPLE") == """
                              people  no lead  late actions  not seen
        You lead                   1        0             2         1
        Community Nursing NE       2        0             2         1
        """)
    for line in page.sections.first(where: { $0.heading == "YOUR PEOPLE" })?.lines ?? [] {
      guard case .list("people", let filter) = line.target else { continue }
      let query = Listing.people.query(filter)
      #expect(query.problems.isEmpty, "\(filter)")
      #expect(
        Listing.people.rows(matching: query, in: view).count == (line.text.contains("You lead") ? 1 : 2))
    }
    #expect(view.todayPage().section("YOUR PEOPLE") == "no section")
  }

  @Test func `calls that nobody answered count until somebody was spoken to`() {
    var input = Self.input
    input[.encounters] = """
      encounter_id,person_id,professional_id,status,at,outcome,place,note,safe_confirmed_by,safe_confirmed_at
      E-1,P-3,S-2,done,2026-11-16T10:00:00Z,no-reply,phone,,daughter,2026-11-16T11:00:00Z
      E-2,P-3,S-2,done,2026-11-17T10:00:00Z,seen,home,,,
      E-3,P-3,S-2,done,2026-11-18T10:00:00Z,no-reply,phone,,daughter,2026-11-18T11:00:00Z
      E-4,P-3,S-2,done,2026-11-19T10:00:00Z,no-reply,phone,,daughter,2026-11-19T11:00:00Z
      """
    let view = PageInput.view(input, today: friday)
    #expect(view.concerns(2) == ["2 calls unanswered", "referrer not told"])
  }

  @Test(
    arguments: [
      (10, "2-hour", "! 2-hour wait: due today 11:10, 1 more"),
      (12, "2-hour", "! 2-hour wait: was due today 11:10, 1 more"),
      (12, "2-day", "! 2-hour wait: due today 13:00"), (14, "2-day", "! 2-hour wait: was due today 13:00"),
    ])
  func `every screen can say who waits within two hours, naming nobody`(
    hour: Int, urgency: String, words: String
  ) {
    var input = Self.input
    input[.intake] = input[.intake]?.replacing("Falls,2-day,,", with: "Falls,\(urgency),,")
    let view = PageInput.view(input, today: friday, clock: (hour, 0))
    var counted = ListedRows()
    #expect(view.shortestWait(counted: &counted) == words)
  }

  @Test func `the two hours are those of the file, also where it switches the rule off that never is`() {
    var input = Self.input
    input[.intake] = input[.intake]?.replacing("Falls,2-day,,", with: "Falls,2-hour,,")
    input[.gapRules] =
      "rule,on,limit,unit,owner_role,source\nintake-unmet.2-hour,N,90,minutes,intake-lead,x"
    let view = PageInput.view(input, today: friday, clock: (10, 0))
    var counted = ListedRows()
    #expect(view.shortestWait(counted: &counted) == "! 2-hour wait: due today 10:40, 1 more")
  }

  @Test func `where nobody waits within two hours no screen says so`() {
    var input = Self.input
    input[.actions] = nil
    let view = PageInput.view(input, today: friday)
    var counted = ListedRows()
    #expect(view.shortestWait(counted: &counted) == nil)
  }

  @Test func `on a quiet day it says so`() {
    let page = PageInput.view([.localities: "locality_id,name,sort_order\nNE,North East,1"], today: friday)
      .todayPage()
    #expect(page.section("NEEDS YOU NOW") == "Nothing needs you now")
    #expect(page.section("TODAY") == "No meetings and no planned contacts")
  }

  @Test(arguments: [("Y,80", false), ("Y,79", true), ("N,10", false)])
  func `a person is unseen after the limit of the file, not on its day`(_ rule: String, _ isUnseen: Bool) {
    var input = Self.input
    let parts = rule.split(separator: ",")
    input[.gapRules] =
      "rule,on,limit,unit,owner_role,source\nno-contact.very-high,\(parts[0]),\(parts[1]),days,lead,x"
    let view = PageInput.view(input, today: friday)
    #expect(view.isUnseen(0) == isUnseen)
    #expect(!view.isUnseen(1), "in hospital, whom another rule watches")
  }
}
