@testable import CoordinationDomain

/// A borough of one person and one series of meetings.
///
/// The last was held on Fri 13-Nov, the next is on Fri 20-Nov-2026 at 14:00, and it is noon of that Friday. A test adds
/// the files that it is about.
struct AgendaBorough {
  private var files: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,1",
    .networks: "network_id,name,locality_id\nN1,One,NE",
    .practices: "ods_code,name,network_id,status\nF84001,Bow,N1,active",
    .organisations: "organisation_id,name,short_name,kind,active\nO-1,Community,Community,nhs-trust,Y",
    .teams: "team_id,name,organisation_id,locality_id,kind,active\nT-1,Nursing,O-1,NE,community-nursing,Y",
    .professionals:
      "professional_id,given_name,family_name,role,team_id,access\nS-1,Amina,Farah,CN,T-1,coordinate",
    .people:
      "person_id,given_name,family_name,date_of_birth,gender,practice_ods_code,interpreter\n"
      + "P-1,Rahima,Begum,1941-03-02,female,F84001,none",
    .caseload:
      "caseload_id,person_id,status,start_on,pathway,tier,next_review_on\nL-1,P-1,active,2026-01-05,frailty,high,2027-03-01",
    .careTeam: "membership_id,person_id,professional_id,role,start_on\nM-1,P-1,S-1,lead,2026-01-06",
    .encounters:
      "encounter_id,person_id,professional_id,status,at,with,outcome,place\n"
      + "E-1,P-1,S-1,done,2026-11-18T10:00:00Z,person,seen,home",
    .plans:
      "plan_id,person_id,kind,held_in,agreed_with_person,review_on,completeness\n"
      + "PL-1,P-1,care-and-support,EMIS,Y,,complete",
    .mdtSeries: "series_id,name,locality_id,weekday,every_weeks,minutes\nMS-1,NE MDT,NE,5,1,120",
    .mdtMeetings:
      "meeting_id,series_id,starts_at,ends_at,status\n"
      + "MT-0,MS-1,2026-11-13T14:00:00Z,2026-11-13T16:00:00Z,held\n"
      + "MT-1,MS-1,2026-11-20T14:00:00Z,2026-11-20T16:00:00Z,planned\n"
      + "MT-2,MS-1,2026-11-27T14:00:00Z,2026-11-27T16:00:00Z,planned",
  ]

  /// The first line of files that tests write rows of.
  private static let headings: [RecordTable: String] = [
    .events: "event_id,person_id,kind,at,planned,where,source",
    .actions:
      "action_id,person_id,title,origin,mdt_item_id,owner_organisation_id,raised_by,raised_on,due_on,status,disputed_on,"
      + "holder_meanwhile_organisation_id",
    .referrals: "referral_id,person_id,service_id,reply_route,urgency,sent_at,declined_at,closed_on",
    .plans: "plan_id,person_id,kind,held_in,agreed_with_person,review_on,completeness",
    .mdtItems:
      "item_id,meeting_id,sequence,person_id,reason,lane,status,declined_until,carried_count,decision,decision_note,"
      + "provisional,back_on",
    .agendaRules: "rule,on,limit,unit,owner_role,source",
    .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place",
    .caseload:
      "caseload_id,person_id,status,start_on,pathway,tier,next_review_on,outlook,frailty_score,frailty_on,paused_until",
    .careTeam: "membership_id,person_id,professional_id,role,start_on,end_on",
  ]

  /// With the rows of some files; their headings stand above.
  init(_ rows: [RecordTable: String] = [:]) {
    for (table, text) in rows { files[table] = (AgendaBorough.headings[table] ?? "") + "\n" + text }
  }

  /// With a file whole.
  func with(_ table: RecordTable, _ text: String) -> AgendaBorough {
    var other = self
    other.files[table] = text
    return other
  }

  /// The commands of the borough.
  func input(now: String = "2026-11-20T12:00") -> CommandInput { CommandInput(now: now, files) }

  /// What a rule finds about the person for the meeting of Fri 20-Nov.
  func finds(_ rule: String, now: String = "2026-11-20T12:00") -> AgendaFinding? {
    AgendaBorough.finds(rule, in: input(now: now).view)
  }

  /// What a rule finds about the first person for the second meeting of a view.
  static func finds(_ rule: String, in view: CareView) -> AgendaFinding? {
    let draft = AgendaDraft(view, meeting: 1)
    guard let limit = draft.limits[rule], draft.concerns(0) else { return nil }
    return AgendaRule.all.first { $0.name == rule }?.find(draft, 0, limit)
  }

  /// The proposals for the meeting of Fri 20-Nov.
  func proposals(now: String = "2026-11-20T12:00") -> AgendaProposals {
    input(now: now).view.agendaProposals(forMeetingAt: 1)
  }
}
