@testable import CoordinationDomain

/// A borough of a few lines, for commands about people: noon of Friday 20 November 2026.
///
/// S-1 is a lead of the borough, S-2 coordinates North East, S-3 contributes, S-4 coordinates South West.
/// P-1 is active with everything open, P-2 was discharged, P-3 has died, P-4 has no NHS number and was referred.
enum SmallBorough {
  static var input: CommandInput { CommandInput(files) }

  static func input(_ changes: [RecordTable: String]) -> CommandInput {
    CommandInput(files.merging(changes) { $1 })
  }

  static let files: [RecordTable: String] = [
    .organisations:
      "organisation_id,name,short_name,kind,active\nO-1,One,One,nhs-trust,Y\nO-2,Two,Two,local-authority,Y",
    .localities: "locality_id,name,sort_order,locality_lead_id\nNE,North East,1,S-1\nSW,South West,2,S-1",
    .networks: "network_id,name,locality_id\nN1,First,NE\nN2,Second,SW",
    .practices: """
    ods_code,name,organisation_id,network_id,status,closed_on
    F1,Albion Health Centre,,N1,active,
    F2,Mission Practice,,N2,active,
    F3,Pollard Row Surgery,,N1,closed,2022-07-31
    """,
    .teams: """
    team_id,name,organisation_id,locality_id,kind,active
    T-1,Borough team,O-1,,nursing,Y
    T-2,North East team,O-1,NE,nursing,Y
    T-3,South West team,O-2,SW,social-work,Y
    """,
    .professionals: """
    professional_id,given_name,family_name,role,team_id,access,active_to
    S-1,Ada,Okafor,DN,T-1,lead,
    S-2,Bo,Lee,SW,T-2,coordinate,
    S-3,Cy,Marsh,OT,T-2,contribute,2026-12-01
    S-4,Di,Farah,SW,T-3,coordinate,
    """,
    .people: """
    person_id,nhs_number,nhs_number_status,title,given_name,family_name,date_of_birth,gender,address_1,practice_ods_code,language,interpreter,date_of_death,death_status
    P-1,9990000174,verified,Mrs,Rahima,Begum,1941-03-02,female,"Flat 14, Latham House",F1,Sylheti,spoken,,
    P-2,9998358590,verified,Mr,Seán,O'Neill,1950-05-05,male,3 Mill Lane,F1,English,none,,
    P-3,9994478125,verified,Mr,Old,Gone,1930-01-01,male,,F1,,none,2026-11-01,confirmed
    P-4,,,Ms,Ann,Chaudhry,1960-06-06,female,4 Quay Street,F1,,bsl,,
    """,
    .caseload: """
    caseload_id,person_id,status,start_on,end_on,end_reason,pathway,tier,tier_source,tier_on,efi,efi_on,what_matters,next_review_on,outlook,if_then
    L-1,P-1,active,2026-01-01,,,frailty,high,GP list,2026-02-01,0.3,2026-02-01,My garden.,2026-12-01,stable,"If a fall, ring the daughter"
    L-2,P-2,discharged,2026-01-01,2026-10-12,completed,dementia,low,MDT,2026-03-01,0.12,2026-03-01,To walk to the market.,2026-09-01,stable,
    L-3,P-3,died,2026-01-01,2026-11-01,,frailty,high,,,,,,,,
    L-4,P-4,referred,2026-11-10,,,not-known,none,,,,,,,,
    """,
    .careTeam: """
    membership_id,person_id,professional_id,contact_id,role,status,start_on,end_on
    M-1,P-1,S-1,,lead,held,2026-07-13,
    M-2,P-1,S-2,,coordinator,held,2026-01-01,
    M-3,P-1,,C-1,carer,,2026-01-01,
    M-4,P-1,S-3,,member,held,2026-11-25,
    M-5,P-1,S-2,,lead,offered,2026-11-18,
    M-6,P-1,S-3,,member,held,2026-01-01,2026-03-01
    M-7,P-2,S-1,,lead,held,2026-01-01,2026-10-12
    """,
    .personalContacts: "contact_id,person_id,name,relationship,is_carer,is_next_of_kin,is_emergency_contact\n"
      + "C-1,P-1,Salma Begum,daughter,Y,Y,Y",
    .actions: """
    action_id,person_id,title,origin,owner_organisation_id,owner_professional_id,raised_by,raised_on,status,status_on,due_on
    X-1,P-1,Chase mattress,review,O-1,S-1,S-1,2026-11-01,accepted,2026-11-02,2026-11-18
    X-2,P-1,Ring housing,review,O-1,S-1,S-1,2026-11-01,requested,2026-11-01,2026-11-25
    X-3,P-1,Call the family,bereavement,O-1,S-1,S-1,2026-11-01,requested,2026-11-01,
    """,
    .services: "id,name,status\nSV-1,Falls team,active",
    .referrals: """
    referral_id,person_id,service_id,referrer_name,reply_route,urgency,sent_at,accepted_at,declined_at,outcome,outcome_on,fed_back_on,closed_on
    R-1,P-1,SV-1,Dr Shaw,phone,routine,2026-10-01T09:00:00Z,2026-10-02T09:00:00Z,,,,,
    """,
    .encounters: """
    encounter_id,person_id,professional_id,status,at,with,outcome,place,note
    E-1,P-1,S-1,planned,2026-11-24T10:30:00Z,,,home,bloods
    E-2,P-1,S-1,planned,2026-11-19T10:30:00Z,,,home,
    E-3,P-1,S-1,done,2026-11-20T09:00:00Z,person,no-reply,home,
    E-4,P-1,S-1,done,2026-11-18T09:00:00Z,person,seen,home,
    """,
    .mdtSeries: "series_id,name,locality_id\nMS-1,NE MDT,NE",
    .mdtMeetings: """
    meeting_id,series_id,starts_at,ends_at,status
    MT-1,MS-1,2026-11-27T14:00:00Z,2026-11-27T16:00:00Z,planned
    MT-2,MS-1,2026-11-20T11:00:00Z,2026-11-20T13:00:00Z,live
    """,
    .mdtItems: """
    item_id,meeting_id,sequence,person_id,reason,lane,status
    I-1,MT-1,1,P-1,request,discuss,listed
    I-2,MT-2,1,P-1,request,discuss,listed
    """,
    .gapRules: "rule,on,limit,unit\ninterpreter-not-booked,Y,2,working-days",
    .codes: """
    list,code,label,sort_order
    pathways,frailty,Frailty,1
    pathways,dementia,Dementia,2
    pathways,complex-adult,"Complex needs, adult",3
    genders,female,Female,1
    genders,male,Male,2
    """,
  ]
}

extension CommandInput {
  /// The events of the last act.
  var lastEvents: [Event] {
    guard let last = view.history.entries.last else { return [] }
    return view.history.act(Int(last.act)).compactMap { view.record.line(of: $0)?.known }
  }

  /// The ids of the rows that the last act touched in one way.
  func subjects(_ kind: EventName) -> [String] { lastEvents.filter { $0.kind == kind }.map(\.subject) }

  /// Everything a file would have in the tables that commands change, a line a row.
  var tables: [String] {
    var record = view.record
    var lines: [String] = []
    for table in [
      RecordTable.people, .caseload, .careTeam, .actions, .referrals, .encounters, .mdtItems,
    ] {
      let door = TableDoor.all[Int(table.rawValue)]
      for slot in 0..<UInt32(record.slotCount(of: table)) {
        guard let row = door.rowOfSlot(&record, slot) else { continue }
        lines.append(door.columns.indices.map { record.text(of: $0, row: row, door) }.joined(separator: "|"))
      }
    }
    return lines
  }

  /// Types a line that has to be done, then undoes it: whether every column is as it was.
  mutating func isUndone(_ line: String, by author: String = "S-1") throws -> Bool {
    let before = tables
    let act = try type(line, by: author).get()
    let isDone = tables != before
    _ = try type("undo \(act)", by: author).get()
    return isDone && tables == before
  }
}
