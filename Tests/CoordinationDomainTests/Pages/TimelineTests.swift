import Testing

@testable import CoordinationDomain

@Suite struct ReferralStateTests {
  private let today = Day(year: 2026, month: 11, day: 20)

  private func state(_ dates: String) -> ReferralState? {
    let view = PageInput.view(
      [
        .people:
          "person_id,given_name,family_name,date_of_birth,gender,interpreter\nP-1,Agnes,Smith,1942-04-03,female,none",
        .referrals: """
        referral_id,person_id,service_id,referrer_name,urgency,reply_route,sent_at,acknowledged_at,accepted_at,\
        declined_at,rerouted_to,first_contact_at,outcome,outcome_on,fed_back_on,closed_on
        R-1,P-1,SV-1,Dr Shaw,routine,\(dates)
        """,
      ], today: today)
    return view.record.referrals.rows.first.map { view.state($0) }
  }

  @Test(arguments: [
    ("phone,2026-11-01T09:00:00Z,,,,,,,,,", ReferralStage.sent, "waits for a reply"),
    ("phone,2026-11-01T09:00:00Z,2026-11-02T09:00:00Z,,,,,,,,", .acknowledged, "waits for yes or no"),
    ("phone,2026-11-01T09:00:00Z,,2026-11-03T09:00:00Z,,,,,,,", .accepted, "waits for first contact"),
    (
      "phone,2026-11-01T09:00:00Z,,2026-11-03T09:00:00Z,,,2026-11-09T09:00:00Z,,,,", .started,
      "waits for the outcome"
    ),
    ("phone,2026-11-01T09:00:00Z,,,2026-11-04T09:00:00Z,,,,,,", .declined, "REFERRER NOT TOLD"),
    ("phone,2026-11-01T09:00:00Z,,,2026-11-04T09:00:00Z,Otago,,,,,", .rerouted, "REFERRER NOT TOLD"),
    ("phone,2026-11-01T09:00:00Z,,2026-11-03T09:00:00Z,,,,Done,2026-11-10,,", .ended, "REFERRER NOT TOLD"),
    ("none,2026-11-01T09:00:00Z,,2026-11-03T09:00:00Z,,,,Done,2026-11-10,,", .ended, "to be closed"),
    ("phone,2026-11-01T09:00:00Z,,,,,,Done,2026-11-10,2026-11-12,", .fedBack, "to be closed"),
    ("phone,2026-11-01T09:00:00Z,,,,,,Done,2026-11-10,2026-11-12,2026-11-13", .closed, ""),
  ])
  func `how a referral stands follows from its dates`(
    _ dates: String, _ stage: ReferralStage, _ waits: String
  ) {
    #expect(state(dates)?.stage == stage)
    #expect(state(dates)?.waitsFor == waits)
  }

  @Test func `a date that lies ahead does not count yet`() {
    let ahead = state("phone,2026-11-01T09:00:00Z,,2026-11-20T13:00:00Z,,,,,,,")
    #expect(ahead?.stage == .sent)
    #expect(state("phone,2026-11-01T09:00:00Z,,2026-11-20T12:00:00Z,,,,,,,")?.stage == .accepted)
    #expect(state("phone,2026-11-01T09:00:00Z,,,,,,Done,2026-11-21,,")?.stage == .sent)
  }

  @Test func `a service that said no and later yes has accepted`() {
    #expect(
      state("phone,2026-11-01T09:00:00Z,,2026-11-06T09:00:00Z,2026-11-04T09:00:00Z,,,,,,")?.stage == .accepted
    )
  }

  @Test func `a referrer who did not want to hear is not waited for`() {
    #expect(state("none,2026-11-01T09:00:00Z,,,2026-11-04T09:00:00Z,,,,,,")?.isWaitingForFeedback == false)
  }
}

@Suite struct TimelineTests {
  @Test func `everything that happened stands latest first and nothing from ahead`() {
    let view = PageInput.view(
      [
        .people:
          "person_id,given_name,family_name,date_of_birth,gender,interpreter\nP-1,Agnes,Smith,1942-04-03,female,none",
        .professionals:
          "professional_id,given_name,family_name,role,team_id,access\nS-1,Femi,Adeyemi,DN,T-1,none",
        .caseload: """
        caseload_id,person_id,status,start_on,end_on,end_reason,pathway,tier
        L-1,P-1,discharged,2025-01-02,2025-06-01,completed,frailty,low
        L-2,P-1,active,2026-09-01,,,frailty,low
        """,
        .careTeam:
          "membership_id,person_id,professional_id,role,start_on,reason\nM-1,P-1,S-1,lead,2026-09-02,knows her best",
        .encounters: """
        encounter_id,person_id,professional_id,status,at,with,outcome,safe_confirmed_by,place,note
        E-1,P-1,S-1,done,2026-11-18T10:00:00Z,,no-reply,,home,
        E-2,P-1,S-1,done,2026-11-17T10:00:00Z,,no-reply,Ruth,home,
        E-3,P-1,S-1,cancelled,2026-11-16T10:00:00Z,,,,clinic,
        E-4,P-1,S-1,planned,2026-11-25T10:00:00Z,,,,home,
        E-5,P-1,S-1,done,2026-11-18T15:00:00Z,carer,,,phone,Ruth will call
        """,
        .events:
          "event_id,person_id,kind,at,where,source\nV-1,P-1,admission,2026-11-19T22:00:00Z,\"Royal London, 14E\",ward",
        .actions: """
        action_id,person_id,title,origin,owner_professional_id,raised_by,raised_on,priority,status,completed_on,outcome
        X-1,P-1,Key safe,mdt,S-1,S-1,2026-11-01,routine,completed,2026-11-12,Fitted
        """,
        .mdtSeries: "series_id,name\nMS-1,NE MDT",
        .mdtMeetings: "meeting_id,series_id,starts_at,status\nMT-1,MS-1,2026-11-13T09:30:00Z,held",
        .decisions: "digit,code,label,asks_reason\n1,carry-on,\"Carry on, same plan\",N",
        .mdtItems: """
        item_id,meeting_id,sequence,person_id,reason,lane,status,decision,decision_note
        I-1,MT-1,1,P-1,actions-late,discuss,discussed,carry-on,DN twice weekly
        """,
      ], today: Day(year: 2026, month: 11, day: 20))
    #expect(
      view.personPage(0).section("History (11)") == """
        19-Nov: ward: Hospital admission, Royal London, 14E
        18-Nov: DN Adeyemi, F: Phone call, with the carer: Ruth will call
        18-Nov: DN Adeyemi, F: Home visit, NO REPLY, not confirmed safe
        17-Nov: DN Adeyemi, F: Home visit, no reply, safe (Ruth)
        16-Nov: DN Adeyemi, F: Clinic visit of Mon 16-Nov 10:00 cancelled
        13-Nov: NE MDT: Carry on, same plan: DN twice weekly
        12-Nov: DN Adeyemi, F: Done: Key safe (Fitted)
        02-Sep: DN Adeyemi, F: Became lead: knows her best
        01-Sep: Came on the caseload, frailty
        01-Jun-2025: Left the caseload: discharged, completed
        02-Jan-2025: Came on the caseload, frailty
        """)
  }
}
