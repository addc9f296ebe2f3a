import Testing

@testable import CoordinationDomain

/// What each measure counts: when it holds, when not, of whom it is not asked, and of whom it is not known.
@Suite struct ProcessMeasureTests {
  /// Friday.
  private static let today = Day(year: 2026, month: 11, day: 20)

  /// One question about one person, P-1, whose spell began on 1 September.
  struct Case: CustomTestStringConvertible, Sendable {
    var measure: String
    var says: String
    var input: [RecordTable: String]
    /// `numerator/denominator/unknown`.
    var count: String
    var testDescription: String { "\(measure) \(says)" }
  }

  private static let base: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,1",
    .networks: "network_id,name,locality_id\nN1,Network One,NE",
    .practices: "ods_code,name,network_id,status\nF84001,Mill Lane Surgery,N1,active",
    .organisations: "organisation_id,name,short_name,kind,active\nO-EL,East London Trust,ELFT,nhs-trust,Y",
    .teams:
      "team_id,name,organisation_id,locality_id,kind,active\nT-1,Community Nursing NE,O-EL,NE,nursing,Y",
    .professionals:
      "professional_id,given_name,family_name,role,team_id,access\nS-1,Femi,Adeyemi,DN,T-1,contribute",
    .people: """
    person_id,given_name,family_name,date_of_birth,gender,practice_ods_code,interpreter,where_now
    P-1,Agnes,Smith,1942-04-03,female,F84001,none,home
    """,
    .caseload:
      "caseload_id,person_id,status,start_on,pathway,tier\nL-1,P-1,active,2026-09-01,frailty,very-high",
  ]

  private static func spell(_ columns: String, _ values: String, status: String = "active") -> String {
    "caseload_id,person_id,status,start_on,pathway,\(columns)\nL-1,P-1,\(status),2026-09-01,frailty,\(values)"
  }

  private static func action(_ values: String) -> String {
    "action_id,person_id,title,origin,owner_organisation_id,raised_by,raised_on,status,due_on,first_due_on,completed_on,outcome\n"
      + "X-1,P-1,Call,mdt,O-EL,S-1,2026-10-01,\(values),done"
  }

  private static func referral(_ values: String) -> String {
    "referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at,acknowledged_at,outcome,outcome_on,fed_back_on\n"
      + "R-1,P-1,SV-1,Dr Shaw,\(values)"
  }

  private static func plan(_ values: String) -> String {
    "plan_id,person_id,kind,held_in,completeness,agreed_with_person\nPL-1,P-1,care-and-support,EMIS,\(values)"
  }

  private static func carer(_ values: String) -> String {
    "contact_id,person_id,name,relationship,is_carer,is_next_of_kin,is_emergency_contact,may_share,under_18,carer_assessment_offered_on\n"
      + "C-1,P-1,Ruth,daughter,\(values)"
  }

  private static func contact(_ at: String) -> String {
    "encounter_id,person_id,professional_id,status,at,with,outcome,place\nE-1,P-1,S-1,done,\(at),person,seen,home"
  }

  private static func discharge(_ at: String) -> String {
    "event_id,person_id,kind,at\nV-1,P-1,discharge,\(at)"
  }

  static let cases: [Case] = [
    Case(
      measure: "with-lead", says: "holds with a lead",
      input: [
        .careTeam: "membership_id,person_id,professional_id,role,start_on\nM-1,P-1,S-1,lead,2026-09-02"
      ],
      count: "1/1/0"),
    Case(measure: "with-lead", says: "does not without", input: [:], count: "0/1/0"),
    Case(
      measure: "with-lead", says: "is not asked after the end",
      input: [
        .caseload:
          "caseload_id,person_id,status,start_on,end_on,pathway\nL-1,P-1,discharged,2026-09-01,2026-11-01,frailty"
      ], count: "0/0/0"),
    Case(
      measure: "with-coordinator", says: "holds with one",
      input: [
        .careTeam: "membership_id,person_id,professional_id,role,start_on\nM-1,P-1,S-1,coordinator,2026-09-02"
      ], count: "1/1/0"),
    Case(
      measure: "with-plan", says: "holds with a part of one", input: [.plans: plan("partial,Y")],
      count: "1/1/0"),
    Case(
      measure: "with-plan", says: "does not with an empty card", input: [.plans: plan("none,N")],
      count: "0/1/0"),
    Case(
      measure: "with-plan", says: "is not asked on the 28th day",
      input: [.caseload: "caseload_id,person_id,status,start_on,pathway\nL-1,P-1,active,2026-10-23,frailty"],
      count: "0/0/0"),
    Case(
      measure: "with-plan", says: "is asked on the 29th day",
      input: [.caseload: "caseload_id,person_id,status,start_on,pathway\nL-1,P-1,active,2026-10-22,frailty"],
      count: "0/1/0"),
    Case(measure: "plan-agreed", says: "holds", input: [.plans: plan("complete,Y")], count: "1/1/0"),
    Case(measure: "plan-agreed", says: "does not", input: [.plans: plan("complete,N")], count: "0/1/0"),
    Case(measure: "plan-agreed", says: "is not known", input: [.plans: plan("complete,")], count: "0/0/1"),
    Case(
      measure: "review-in-date", says: "holds on its day",
      input: [.caseload: spell("next_review_on", "2026-11-20")], count: "1/1/0"),
    Case(
      measure: "review-in-date", says: "does not the day after",
      input: [.caseload: spell("next_review_on", "2026-11-19")], count: "0/1/0"),
    Case(measure: "review-in-date", says: "is not known without a date", input: [:], count: "0/0/1"),
    Case(
      measure: "review-in-date", says: "is not asked while paused",
      input: [.caseload: spell("next_review_on", "2026-11-19", status: "paused")], count: "0/0/0"),
    Case(
      measure: "seen-in-time", says: "holds on the 14th day",
      input: [.encounters: contact("2026-11-06T10:00:00Z")], count: "1/1/0"),
    Case(
      measure: "seen-in-time", says: "does not on the 15th",
      input: [.encounters: contact("2026-11-05T10:00:00Z")], count: "0/1/0"),
    Case(
      measure: "seen-in-time", says: "is not known without a level of need",
      input: [.caseload: spell("tier", "")], count: "0/0/1"),
    Case(
      measure: "home-followed-up", says: "holds within 72 hours",
      input: [.events: discharge("2026-11-10T10:00:00Z"), .encounters: contact("2026-11-13T10:00:00Z")],
      count: "1/1/0"),
    Case(
      measure: "home-followed-up", says: "does not a minute later",
      input: [.events: discharge("2026-11-10T10:00:00Z"), .encounters: contact("2026-11-13T10:01:00Z")],
      count: "0/1/0"),
    Case(
      measure: "home-followed-up", says: "is not asked while there is time",
      input: [.events: discharge("2026-11-18T10:00:00Z")], count: "0/0/0"),
    Case(
      measure: "actions-on-time", says: "holds on the first date",
      input: [.actions: action("completed,2026-11-20,2026-11-10,2026-11-10")], count: "1/1/0"),
    Case(
      measure: "actions-on-time", says: "counts from the first date, not a later one",
      input: [.actions: action("completed,2026-11-20,2026-11-10,2026-11-11")], count: "0/1/0"),
    Case(
      measure: "actions-on-time", says: "does not while it is still to be done",
      input: [.actions: action("accepted,2026-12-20,2026-11-19,")], count: "0/1/0"),
    Case(
      measure: "actions-on-time", says: "is not asked on the day itself, even when done",
      input: [.actions: action("completed,2026-11-20,2026-11-20,2026-11-10")], count: "0/0/0"),
    Case(
      measure: "actions-on-time", says: "is not asked where it is cancelled",
      input: [.actions: action("cancelled,2026-11-10,2026-11-10,2026-11-10")], count: "0/0/0"),
    Case(
      measure: "actions-on-time", says: "is not asked without a date",
      input: [.actions: action("completed,,,2026-11-11")], count: "0/0/0"),
    Case(
      measure: "actions-on-time", says: "takes the only date there is",
      input: [.actions: action("completed,2026-11-10,,2026-11-11")], count: "0/1/0"),
    Case(
      measure: "actions-on-time", says: "is asked for 12 weeks",
      input: [.actions: action("completed,2026-08-28,2026-08-28,2026-08-28")], count: "1/1/0"),
    Case(
      measure: "actions-on-time", says: "is not asked after 12 weeks",
      input: [.actions: action("completed,2026-08-27,2026-08-27,2026-08-27")], count: "0/0/0"),
    Case(
      measure: "referrals-acknowledged", says: "holds on the second working day",
      input: [.referrals: referral("phone,routine,2026-11-12T10:00:00Z,2026-11-16T10:00:00Z,,,")],
      count: "1/1/0"),
    Case(
      measure: "referrals-acknowledged", says: "does not on the third",
      input: [.referrals: referral("phone,routine,2026-11-12T10:00:00Z,2026-11-17T10:00:00Z,,,")],
      count: "0/1/0"),
    Case(
      measure: "referrals-acknowledged", says: "is not asked while there is time",
      input: [.referrals: referral("phone,routine,2026-11-19T10:00:00Z,,,,")], count: "0/0/0"),
    Case(
      measure: "referrals-fed-back", says: "holds when told",
      input: [.referrals: referral("phone,routine,2026-10-12T10:00:00Z,,Met,2026-11-02,2026-11-05")],
      count: "1/1/0"),
    Case(
      measure: "referrals-fed-back", says: "does not before",
      input: [.referrals: referral("phone,routine,2026-10-12T10:00:00Z,,Met,2026-11-02,")], count: "0/1/0"),
    Case(
      measure: "referrals-fed-back", says: "is not asked where nobody wants to hear",
      input: [.referrals: referral("none,routine,2026-10-12T10:00:00Z,,Met,2026-11-02,")], count: "0/0/0"),
    Case(
      measure: "sharing-recorded", says: "holds, whatever it says",
      input: [.sharing: "sharing_id,person_id,organisation_id,basis,from\nSH-1,P-1,O-EL,objected,2026-09-01"],
      count: "1/1/0"),
    Case(measure: "sharing-recorded", says: "does not", input: [:], count: "0/1/0"),
    Case(
      measure: "carers-offered", says: "holds", input: [.personalContacts: carer("Y,N,N,all,N,2026-10-01")],
      count: "1/1/0"),
    Case(
      measure: "carers-offered", says: "does not", input: [.personalContacts: carer("Y,N,N,all,N,")],
      count: "0/1/0"),
    Case(
      measure: "carers-offered", says: "is not asked of young carers",
      input: [.personalContacts: carer("Y,N,N,all,Y,")], count: "0/0/0"),
    Case(
      measure: "mdt-high-need", says: "is not asked on the 28th day",
      input: [.caseload: spell("tier,tier_on", "very-high,2026-10-23")], count: "0/0/0"),
    Case(
      measure: "mdt-high-need", says: "does not on the 29th",
      input: [.caseload: spell("tier,tier_on", "very-high,2026-10-22")], count: "0/1/0"),
    Case(
      measure: "mdt-high-need", says: "holds when a meeting has decided",
      input: [
        .mdtSeries: "series_id,name,locality_id\nMS-1,NE MDT,NE",
        .mdtMeetings:
          "meeting_id,series_id,starts_at,ends_at,status\nMT-1,MS-1,2026-10-02T13:00:00Z,2026-10-02T15:00:00Z,held",
        .mdtItems:
          "item_id,meeting_id,sequence,person_id,reason,lane,status,decision\nI-1,MT-1,1,P-1,asked-for,discuss,discussed,carry-on",
      ], count: "1/1/0"),
  ]

  @Test(arguments: cases)
  func `a measure counts what its rule says`(_ one: Case) throws {
    let input = Self.base.merging(one.input) { $1 }
    let figures = LocalityFigures(PageInput.view(input, today: Self.today))
    let place = try #require(ProcessMeasure.all.firstIndex { $0.id == one.measure })
    let count = figures.count(place, in: .locality(0))
    #expect("\(count.share.part)/\(count.share.whole)/\(count.unknown)" == one.count)
    #expect(figures.count(place, in: .all) == count)
  }

  @Test func `every measure is asked of somebody and is not of somebody, in these tests`() {
    for measure in ProcessMeasure.all {
      let counts = Self.cases.filter { $0.measure == measure.id }.map(\.count)
      #expect(counts.contains("1/1/0"), "\(measure.id)")
    }
    #expect(Set(ProcessMeasure.all.map(\.id)).count == ProcessMeasure.all.count)
  }

  @Test func `who is in no locality is in a total of their own and in all`() {
    var input = Self.base
    input[.practices] = nil
    let figures = LocalityFigures(PageInput.view(input, today: Self.today))
    #expect(figures.scopes == [.locality(0), .none, .all])
    #expect(figures.people(in: .none) == 1 && figures.people(in: .all) == 1)
    #expect(figures.people(in: .locality(0)) == 0)
  }

  @Test func `the pack and the figures by provider say the same of what is done on time`() throws {
    let view = SampleView.shared
    let figures = LocalityFigures(view)
    let place = try #require(ProcessMeasure.all.firstIndex { $0.id == "actions-on-time" })
    for scope in figures.scopes where scope != .none {
      let locality = view.scopeID(scope).flatMap { view.locality(named: $0) }
      let kept = GapFigures(view, locality).kept.values.reduce(Share(), +)
      #expect(figures.count(place, in: scope).share == kept)
      #expect(kept.whole > 0)
    }
  }
}
