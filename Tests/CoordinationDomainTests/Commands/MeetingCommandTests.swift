import Testing

@testable import CoordinationDomain

/// A meeting from the agenda to the end, in a borough of one person; it is Fri 20-Nov-2026, 14:00.
@Suite struct MeetingCommandTests {
  private func borough(_ rows: [RecordTable: String] = [:], quorum: String = "") -> CommandInput {
    AgendaBorough(rows)
      .with(
        .decisions,
        "digit,code,label,asks_reason\n1,carry-on,\"Carry on, same plan\",N\n2,more-support,More support,Y\n"
          + "4,change-involved,Change who is involved,N\n5,bring-back,Bring back,N\n6,stop-discussing,Stop,Y"
      )
      .with(
        .mdtSeries,
        "series_id,name,locality_id,weekday,every_weeks,minutes,chair_id,scribe_id,quorum_minimum,quorum_roles\n"
          + "MS-1,NE MDT,NE,5,1,120,S-1,,\(quorum)"
      )
      .with(.settings, "key,value\nquorum_organisations,1")
      .input(now: "2026-11-20T14:00")
  }

  private let listed = "I-1,MT-1,1,P-1,asked-for,discuss,listed,,0,,,,"

  private func begun(_ rows: [RecordTable: String] = [:], quorum: String = "") -> CommandInput {
    var input = borough([.mdtItems: listed].merging(rows) { $1 }, quorum: quorum)
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    return input
  }

  // MARK: The agenda

  @Test func `somebody is put on the next agenda with the question, and once`() {
    var input = borough()
    #expect(input.refusal("item add P-1 Is the night sitter enough?", by: "S-1") == "")
    let id = input.lastSubject
    #expect(input.text(id, "meeting_id") == "MT-1")
    #expect(input.text(id, "question") == "Is the night sitter enough?")
    #expect(input.text(id, "minutes") == "12")
    #expect(input.text(id, "status") == "listed")
    #expect(input.text(id, "reason_detail") == "Asked for by CN Farah, A")
    #expect(input.refusal("item add P-1 Again?", by: "S-1").contains("is on the agenda of"))
    #expect(input.errors == [])
  }

  @Test func `who asks is whoever put them on, not whoever presents`() {
    var input = AgendaBorough().with(.professionals, staff).input(now: "2026-11-20T13:00")
    #expect(input.refusal("item add P-1 Is the sitter enough? @shaw", by: "S-1") == "")
    #expect(input.text(input.lastSubject, "reason_detail") == "Asked for by CN Farah, A")
    #expect(input.text(input.lastSubject, "presenter_id") == "S-2")
  }

  @Test func `what the rules propose is taken with its reasons, carried items with their count`() {
    var input = borough([.mdtItems: "I-0,MT-0,1,P-1,asked-for,discuss,not-reached,,1,,,,"])
    #expect(input.refusal("item accept P-1", by: "S-1") == "")
    let id = input.lastSubject
    #expect(input.text(id, "reason") == "carried-forward")
    #expect(input.text(id, "reason_detail") == "Not reached on 13-Nov")
    #expect(input.text(id, "carried_from") == "I-0")
    #expect(input.text(id, "carried_count") == "2")
    #expect(input.refusal("item accept P-1", by: "S-1").contains("on the agenda"))
  }

  @Test func `a proposal that is declined keeps its reason and stays away`() {
    var input = borough([.events: "V-1,P-1,carer-strain,2026-11-18T08:00:00Z,,,GP"])
    #expect(input.refusal("item decline P-1", by: "S-1").hasPrefix("Why are they not talked about?"))
    #expect(input.refusal("item decline P-1 Respite is booked", by: "S-1") == "")
    let id = input.lastSubject
    #expect(input.text(id, "status") == "declined")
    #expect(input.text(id, "declined_until") == "2026-12-18")
    #expect(input.text(id, "decision_note") == "Respite is booked")
    #expect(input.view.agendaProposals(forMeetingAt: 1).proposed.isEmpty)
    #expect(input.refusal("item decline P-1 Again", by: "S-1") == "No rule proposes BEGUM, Rahima for it.")
  }

  @Test func `items are moved, and every other keeps its order`() {
    var input = borough([
      .mdtItems: listed
        + "\nI-2,MT-1,2,P-2,asked-for,discuss,listed,,0,,,,\nI-3,MT-1,3,P-3,asked-for,discuss,listed,,0,,,,"
    ])
    #expect(input.refusal("item move I-3 1", by: "S-1") == "")
    #expect(["I-3", "I-1", "I-2"].map { input.text($0, "sequence") } == ["1", "2", "3"])
    let act = Int(input.view.history.act(Int(input.view.history.entries.last?.act ?? 0)).first?.sequence ?? 0)
    #expect(input.subjects(.agendaItemMoved).first == "I-3")
    #expect(!input.view.sentence(ofAct: act).contains("follow"))
    #expect(input.refusal("item move I-3 4", by: "S-1") == "The agenda has the places 1 to 3.")
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(["I-1", "I-2", "I-3"].map { input.text($0, "sequence") } == ["1", "2", "3"])
  }

  @Test func `lane, minutes, question and voices are written down`() {
    var input = borough([.mdtItems: listed])
    for line in [
      "item lane I-1 action-only", "item minutes I-1 4", "item question I-1 Who visits?",
      "item view I-1 person I want to stay home", "item view I-1 carer I am tired",
    ] { #expect(input.refusal(line, by: "S-1") == "") }
    #expect(input.text("I-1", "lane") == "action-only")
    #expect(input.text("I-1", "minutes") == "4")
    #expect(input.text("I-1", "persons_view") == "I want to stay home")
    #expect(input.text("I-1", "carers_view") == "I am tired")
    #expect(input.refusal("item view I-1 not-asked In hospital", by: "S-1") == "")
    #expect(input.text("I-1", "not_asked_because") == "In hospital")
  }

  // MARK: The meeting

  @Test func `a meeting starts on its day, and decides only while it runs`() {
    var input = borough([.mdtItems: listed])
    #expect(
      input.refusal("item decide I-1 1", by: "S-1").hasSuffix(
        "has not begun: nothing can be decided there yet."))
    #expect(input.refusal("meeting start MT-2", by: "S-1").hasPrefix("It is planned for Fri 27-Nov 14:00."))
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    #expect(input.text("MT-1", "status") == "live")
    #expect(input.refusal("item decide I-1 1", by: "S-1") == "")
    #expect(input.text("I-1", "decision") == "carry-on")
    #expect(input.text("I-1", "status") == "discussed")
    #expect(input.text("I-1", "provisional") == "N")
    #expect(input.errors == [])
  }

  @Test(arguments: [
    ("item decide I-1 2", "Why? That decision needs a reason."),
    ("item decide I-1 4", "Who changes? Say who comes or goes."),
    ("item decide I-1 5", "When do they come back? Type a date, or next meeting."),
    ("item decide I-1 9", "Which decision? 1 Carry on, same plan; 2 More support;"),
  ])
  func `a decision says what it still needs`(typed: String, sentence: String) {
    var input = begun()
    #expect(input.refusal(typed, by: "S-1").hasPrefix(sentence))
    #expect(input.text("I-1", "status") == "listed")
  }

  @Test func `somebody who is to come back is on the agenda that reaches the day`() {
    var input = begun()
    #expect(input.refusal("item decide I-1 5 27 nov", by: "S-1") == "")
    #expect(input.text("I-1", "back_on") == "2026-11-27")
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    let next = input.view.agenda(ofMeetingAt: 2).map { input.view.record.mdtItems.rows[Int($0)] }
    #expect(
      next.map { input.view.record.text[$0.reasonDetail] } == ["To be brought back, decided on 20-Nov"])
    #expect(next.map(\.carriedCount) == [0])
    #expect(input.view.agendaProposals(forMeetingAt: 2).proposed.isEmpty)
    #expect(input.errors == [])
  }

  private let staff =
    "professional_id,given_name,family_name,role,team_id,access\nS-1,Amina,Farah,CN,T-1,coordinate\n"
    + "S-2,Ben,Shaw,GP,T-1,contribute"

  @Test func `without a quorum decisions are provisional until somebody confirms them`() {
    var input = begun(
      [.mdtAttendance: ""], quorum: "1,community-nursing")
    #expect(
      input.view.quorum(ofMeetingAt: 1).words
        == "NOT QUORATE: 0 of 1 people, 0 of 1 organisations, community nursing missing")
    #expect(input.refusal("item decide I-1 1", by: "S-1") == "")
    #expect(input.text("I-1", "provisional") == "Y")
    #expect(input.refusal("item confirm I-1", by: "S-1") == "")
    #expect(input.text("I-1", "provisional") == "N")
    #expect(input.refusal("item confirm I-1", by: "S-1") == "That decision is not provisional.")
    #expect(input.refusal("meeting attend MT-1 @S-1", by: "S-1") == "")
    #expect(input.view.quorum(ofMeetingAt: 1).isMet)
    #expect(input.refusal("meeting leave MT-1 @S-1", by: "S-1") == "")
    #expect(!input.view.quorum(ofMeetingAt: 1).isMet)
  }

  @Test func `the time at an item is counted, and one item is open at a time`() {
    var input = begun([
      .mdtItems: listed + "\nI-2,MT-1,2,P-2,asked-for,discuss,listed,,0,,,,"
    ])
    #expect(input.refusal("item open I-1", by: "S-1") == "")
    input.move(to: "2026-11-20T14:08")
    #expect(input.refusal("item open I-2", by: "S-1") == "")
    #expect(input.text("I-1", "spent_seconds") == "480")
    #expect(input.text("I-1", "opened_at") == "")
    #expect(input.text("I-2", "opened_at") == "2026-11-20T14:08:00Z")
    input.move(to: "2026-11-20T14:10")
    #expect(input.refusal("item park I-2", by: "S-1") == "")
    #expect(input.text("I-2", "status") == "parked")
    #expect(input.text("I-2", "spent_seconds") == "120")
  }

  @Test func `what was not reached is carried over and counted, what was decided is to be told`() {
    var input = begun([
      .mdtItems: "I-1,MT-1,1,P-1,asked-for,discuss,listed,,1,,,,"
    ])
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(input.text("MT-1", "status") == "held")
    #expect(input.text("I-1", "status") == "not-reached")
    let next = input.view.agenda(ofMeetingAt: 2).map { input.view.record.mdtItems.rows[Int($0)] }
    #expect(next.map { $0.carriedCount } == [2])
    #expect(
      next.map { input.view.record.text[$0.reasonDetail] } == ["Not reached on 20-Nov, carried over 2 times"])
    #expect(input.errors == [])

    input = begun()
    #expect(input.refusal("item decide I-1 1", by: "S-1") == "")
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    let actions = input.view.record.actions.rows.map { input.view.record.text[$0.title] }
    #expect(actions == ["Tell the person what the MDT decided"])
    #expect(input.view.record.actions.rows.first?.dueOn?.iso == "2026-11-27")
    #expect(input.view.agenda(ofMeetingAt: 2).isEmpty)
    #expect(input.refusal("item told I-1", by: "S-1") == "")
    #expect(input.text("I-1", "told_on") == "2026-11-20")
    #expect(input.refusal("item copied I-1 @O-1", by: "S-1") == "")
    #expect(input.text("I-1", "recorded_in") == "O-1")
    #expect(input.refusal("item copied I-1 @O-1", by: "S-1") == "Community has it in its record already.")
  }

  @Test func `a meeting that is finished is taken back whole`() {
    var input = begun()
    #expect(input.refusal("item decide I-1 1", by: "S-1") == "")
    #expect(input.refusal("meeting finish MT-1", by: "S-1") == "")
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(input.text("MT-1", "status") == "live")
    #expect(input.view.record.actions.rows.isEmpty)
  }

  @Test func `leaving the caseload is a decision with its own words, and answers for what is open`() {
    var input = begun([.actions: "X-1,P-1,Ring,other,,O-1,S-1,2026-11-13,2026-12-01,accepted,,"])
    #expect(input.refusal("item end I-1 completed Goals met", by: "S-1").contains("1 Ring"))
    #expect(input.text("I-1", "status") == "listed")
    #expect(input.refusal("item end I-1 completed Goals met all=cancel", by: "S-1") == "")
    #expect(input.text("I-1", "decision") == "end-on-caseload")
    #expect(input.text("L-1", "status") == "discharged")
    #expect(input.text("X-1", "status") == "cancelled")
    #expect(input.errors == [])
  }

  @Test func `the room is told how many may not hear, and neither who nor why`() {
    let attendance = "attendance_id,meeting_id,professional_id,expected,attendance\nA-1,MT-1,S-1,core,present"
    let input = AgendaBorough().with(.mdtAttendance, attendance)
      .with(.sharing, "sharing_id,person_id,organisation_id,basis,from\nSH-1,P-1,O-1,objected,2026-01-01")
      .input()
    let person = input.view.record.people.ref(at: 0)
    #expect(input.view.organisationsToStepOut(ofMeetingAt: 1, for: person) == 1)
    let without = AgendaBorough().with(.mdtAttendance, attendance).input()
    #expect(
      without.view.organisationsToStepOut(ofMeetingAt: 1, for: without.view.record.people.ref(at: 0)) == 0)
    let voluntary = AgendaBorough().with(.mdtAttendance, attendance)
      .with(.organisations, "organisation_id,name,short_name,kind,active\nO-1,Bells,Bells,voluntary,Y")
      .input()
    #expect(
      voluntary.view.organisationsToStepOut(ofMeetingAt: 1, for: voluntary.view.record.people.ref(at: 0)) == 1
    )
  }

  @Test func `meetings are moved and cancelled with everything that has to be known`() {
    var input = borough()
    #expect(input.refusal("meeting move MT-2 2026-11-30 10:30", by: "S-1") == "")
    #expect(input.text("MT-2", "starts_at") == "2026-11-30T10:30:00Z")
    #expect(input.text("MT-2", "ends_at") == "2026-11-30T12:30:00Z")
    #expect(input.refusal("meeting cancel MT-2", by: "S-1").hasPrefix("Why is it cancelled?"))
    #expect(input.refusal("meeting cancel MT-2 Snow", by: "S-1") == "")
    #expect(input.refusal("item add P-1 MT-2 What now?", by: "S-1").hasSuffix("is cancelled."))
  }

  @Test func `what was done at a meeting reads well`() {
    var input = begun()
    for line in [
      "meeting attend MT-1 @S-1", "item open I-1", "item decide I-1 2 Fell twice", "item told I-1",
      "meeting finish MT-1",
    ] { #expect(input.refusal(line, by: "S-1") == "") }
    #expect(
      input.told.prefix(6) == [
        "started today 14:00, NE MDT", "recorded who is at today 14:00, NE MDT: CN Farah, A present",
        "came to BEGUM, Rahima at today 14:00, NE MDT",
        "recorded the decision \"More support: Fell twice\" for BEGUM, Rahima",
        "told BEGUM, Rahima what today 14:00, NE MDT decided", "finished today 14:00, NE MDT",
      ])
  }

  @Test func `a decision that was taken back is still named by its own words`() {
    var input = begun()
    #expect(input.refusal("item decide I-1 2 Fell twice", by: "S-1") == "")
    #expect(input.refusal("item decide I-1 2 Fell three times", by: "S-1") == "")
    #expect(input.told.suffix(2).map { $0.contains("Fell twice") } == [true, false])
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(
      input.told.last == "undid: recorded the decision \"More support: Fell twice\" for BEGUM, Rahima")
  }

  @Test func `those who only contribute run no meetings`() {
    var input = AgendaBorough([.mdtItems: listed]).with(
      .professionals,
      "professional_id,given_name,family_name,role,team_id,access\nS-1,Amina,Farah,CN,T-1,contribute"
    ).input(now: "2026-11-20T14:00")
    #expect(input.refusal("meeting start MT-1", by: "S-1").contains("running a meeting"))
    #expect(input.refusal("item add P-1 Why?", by: "S-1").contains("changing an agenda"))
  }
}
