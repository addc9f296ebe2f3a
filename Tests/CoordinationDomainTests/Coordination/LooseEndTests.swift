import Testing

@testable import CoordinationDomain

/// What stands open when somebody's time on the caseload, or a colleague's time here, ends.
///
/// It is noon of Friday 20 November 2026.
@Suite struct LooseEndTests {
  private static let files: [RecordTable: String] = [
    .organisations: "organisation_id,name,short_name,kind,active\nO-1,One,One,nhs-trust,Y",
    .localities: "locality_id,name,sort_order,locality_lead_id\nNE,North East,1,S-2",
    .teams: "team_id,name,organisation_id,kind,active\nT-1,Team,O-1,nursing,Y",
    .professionals: Rows.staff,
    .people: Rows.people(2),
    .caseload: Rows.everybodyActive(2),
    .careTeam: """
    membership_id,person_id,professional_id,role,status,start_on,end_on,deputy_id
    M-1,P-1,S-1,lead,held,2026-07-13,,S-2
    M-2,P-1,S-2,lead,offered,2026-11-18,,
    M-3,P-1,S-2,link-worker,held,2026-01-01,2026-11-20,
    M-4,P-1,S-2,member,held,2026-11-30,,
    M-5,P-1,S-2,lead,withdrawn,2026-01-01,,
    M-6,P-2,S-2,coordinator,held,2026-01-01,2026-11-21,
    M-7,P-2,S-2,member,held,2026-11-30,2026-11-30,
    """,
    .actions: """
    action_id,person_id,title,origin,owner_organisation_id,owner_professional_id,status,due_on
    X-1,P-1,Chase mattress,review,O-1,S-1,on-hold,2026-11-18
    X-2,P-1,Done already,review,O-1,S-1,completed,2026-11-18
    X-3,P-1,Call the family,bereavement,O-1,,requested,
    X-4,,Tidy the store,other,O-1,S-1,requested,2026-11-25
    """,
    .services: "id,name,status\nSV-1,Falls team,active",
    .referrals: """
    referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at,accepted_at,outcome,outcome_on,closed_on,fed_back_on
    R-1,P-1,SV-1,Dr Shaw,phone,routine,2026-10-01T09:00:00Z,2026-10-02T09:00:00Z,,,,
    R-2,P-1,SV-1,Dr Shaw,phone,routine,2026-10-01T09:00:00Z,,Seen,2026-10-05,2026-10-07,2026-10-06
    R-3,P-1,SV-1,Dr Shaw,phone,routine,2026-10-01T09:00:00Z,,Seen,2026-10-05,,
    """,
    .encounters: """
    encounter_id,person_id,professional_id,status,at,place
    E-1,P-1,S-1,planned,2026-11-20T12:00:00Z,home
    E-2,P-1,S-1,planned,2026-11-20T11:59:00Z,home
    E-3,P-1,S-1,done,2026-11-19T10:00:00Z,home
    """,
    .mdtSeries: "series_id,name,chair_id,scribe_id\nMS-1,NE MDT,S-1,S-1\nMS-2,Panel,S-2,",
    .mdtMeetings: """
    meeting_id,series_id,starts_at,ends_at,status
    MT-1,MS-1,2026-11-27T14:00:00Z,2026-11-27T16:00:00Z,planned
    MT-2,MS-1,2026-11-13T14:00:00Z,2026-11-13T16:00:00Z,held
    """,
    .mdtItems: """
    item_id,meeting_id,sequence,person_id,reason,lane,status,presenter_id
    I-1,MT-1,1,P-1,request,discuss,listed,S-1
    I-2,MT-2,1,P-1,request,discuss,not-reached,S-1
    I-3,MT-1,2,P-1,request,discuss,withdrawn,S-1
    """,
    .absences: """
    absence_id,professional_id,from,to,cover_professional_id
    AB-1,S-2,2026-11-19,2026-11-23,S-1
    AB-2,S-2,2026-12-14,2026-12-18,S-1
    AB-3,S-2,2026-11-10,2026-11-20,S-1
    """,
  ]

  private let view = PageInput.view(files, today: Day(year: 2026, month: 11, day: 20))

  private func lines(_ ends: [LooseEnd]) -> [String] { ends.map { "\($0.id) \($0.sentence)" } }

  @Test func `everything that stands open for a person is listed, lead first`() throws {
    let check = view.endingCheck(try #require(view.person("P-1")))
    #expect(
      lines(check.ends) == [
        "M-1 DN Okafor, A is lead professional since 13-Jul",
        "M-2 SW Lee, B is asked to be lead professional since 18-Nov",
        "M-4 SW Lee, B is member from Mon 30-Nov",
        "X-1 Chase mattress: DN Okafor, A, One, 2 d late",
        "X-3 Call the family: no named person, One, no date",
        "R-1 Referral to Falls team: accepted since 02-Oct, waits for first contact",
        "R-3 Referral to Falls team: outcome known since 05-Oct, REFERRER NOT TOLD",
        "E-1 Home visit today 12:00, DN Okafor, A",
        "I-1 On the agenda of Fri 27-Nov 14:00, NE MDT",
      ])
    #expect(
      check.ends.summary
        == "1 lead, 1 lead offered, 1 part in a circle, 2 open actions, 2 referrals not closed, "
        + "1 planned contact, 1 agenda item")
  }

  @Test func `actions and referrals are asked about, bereavement actions stay after a death`() throws {
    let check = view.endingCheck(try #require(view.person("P-1")))
    #expect(check.toBeSettled(afterDeath: false, in: view).map(\.id) == ["X-1", "X-3", "R-1", "R-3"])
    #expect(check.toBeSettled(afterDeath: true, in: view).map(\.id) == ["X-1", "R-1", "R-3"])
  }

  @Test func `a part that ends tomorrow is still held, one that ended today or never begins is not`() throws {
    let check = view.endingCheck(try #require(view.person("P-2")))
    #expect(lines(check.ends) == ["M-6 SW Lee, B is care coordinator since 01-Jan-2026"])
  }

  @Test func `nothing open is clear, and so is somebody who is not there`() throws {
    var files = Self.files
    files[.careTeam] = "membership_id,person_id,professional_id,role,start_on"
    let view = PageInput.view(files, today: Day(year: 2026, month: 11, day: 20))
    let check = view.endingCheck(try #require(view.person("P-2")))
    #expect(check.isClear && check.ends.summary.isEmpty)
  }

  @Test func `what a leaver holds is listed, whoever it is about`() throws {
    let check = view.leaverCheck(try #require(view.professional("S-1")))
    #expect(
      lines(check.ends) == [
        "M-1 FAMILY1, Given: lead professional since 13-Jul",
        "X-1 FAMILY1, Given: Chase mattress, 2 d late",
        "X-4 team action: Tidy the store, due Wed 25-Nov",
        "E-1 FAMILY1, Given: Home visit today 12:00",
        "I-1 FAMILY1, Given: presents at Fri 27-Nov 14:00, NE MDT",
        "AB-1 Covers for SW Lee, B until Mon 23-Nov",
        "AB-2 Covers for SW Lee, B from Mon 14-Dec until Fri 18-Dec",
        "MS-1 Chairs and takes the minutes, NE MDT",
      ])
  }

  @Test func `a lead offered, a coordinator's and a deputy's part and a locality are held too`() throws {
    let check = view.leaverCheck(try #require(view.professional("S-2")))
    #expect(
      lines(check.ends) == [
        "M-2 FAMILY1, Given: asked to be lead professional since 18-Nov",
        "M-6 FAMILY2, Given: care coordinator since 01-Jan-2026",
        "M-1 FAMILY1, Given: stands in for lead professional DN Okafor, A",
        "M-4 FAMILY1, Given: member from Mon 30-Nov",
        "MS-2 Chairs, Panel",
        "NE Leads the locality North East",
      ])
    #expect(check.ends.map(\.kind).first == .offeredLead)
  }

  @Test func `who holds nothing is clear`() throws {
    #expect(view.leaverCheck(try #require(view.professional("S-3"))).isClear)
  }

  @Test func `the sample's people and staff have no sentence with a gap in it`() {
    let view = SampleView.shared
    var ends: [LooseEnd] = []
    for row in stride(from: 0, to: view.record.people.count, by: 5) {
      ends += view.endingCheck(view.record.people.ref(at: row)).ends
    }
    for row in stride(from: 0, to: view.record.professionals.count, by: 9) {
      ends += view.leaverCheck(view.record.professionals.ref(at: row)).ends
    }
    #expect(ends.count > 100)
    for end in ends {
      let isClean =
        !end.id.isEmpty && !end.sentence.contains("Not known") && !end.sentence.contains(", ,")
        && !end.sentence.contains("  ") && !end.sentence.hasSuffix(", ") && !end.sentence.hasSuffix(": ")
      #expect(isClean, "\(end.sentence)")
    }
  }
}
