import Testing

@testable import CoordinationDomain

/// What minutes say, in a borough of one person; it is Fri 20-Nov-2026, 14:00.
@Suite struct MeetingMinutesTests {
  private func begun(quorum: String = "") -> CommandInput {
    var input = AgendaBorough([.mdtItems: "I-1,MT-1,1,P-1,asked-for,discuss,listed,,1,,,,"])
      .with(
        .decisions,
        "digit,code,label,asks_reason\n1,carry-on,\"Carry on, same plan\",N\n5,bring-back,Bring back,N"
      )
      .with(
        .professionals,
        "professional_id,given_name,family_name,role,team_id,access\nS-1,Amina,Farah,CN,T-1,coordinate\n"
          + "S-2,Ben,Shaw,GP,T-1,coordinate"
      )
      .with(
        .mdtSeries,
        "series_id,name,locality_id,weekday,every_weeks,minutes,chair_id,scribe_id,quorum_minimum,quorum_roles\n"
          + "MS-1,NE MDT,NE,5,1,120,S-1,,\(quorum)"
      )
      .with(.settings, "key,value\nquorum_organisations,1")
      .input(now: "2026-11-20T14:02")
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    return input
  }

  private func type(_ input: inout CommandInput, _ clock: String, _ line: String) {
    input.move(to: "2026-11-20T" + clock)
    #expect(input.refusal(line, by: "S-1") == "", "\(line)")
  }

  @Test func `they say when it was planned and when it ran`() {
    var input = begun()
    #expect(input.view.minutesPage(1).text().contains("Ran: since Fri 20-Nov-2026 14:02"))
    type(&input, "15:40", "meeting finish MT-1")
    let text = input.view.minutesPage(1).text()
    #expect(text.contains("Planned: Fri 20-Nov-2026 14:00-16:00 | held"))
    #expect(text.contains("Ran: Fri 20-Nov-2026 14:02-15:40, 98 min"))
  }

  @Test func `actions that were added meanwhile are the meeting's, later and undone ones are not`() {
    var input = begun()
    type(&input, "14:10", "item decide I-1 1")
    type(&input, "14:11", "action add P-1 Dress the ulcer @S-1 +1w")
    type(&input, "14:12", "action add P-1 Typed by mistake @S-1 +1w")
    type(&input, "14:12", "undo")
    type(&input, "15:00", "meeting finish MT-1")
    type(&input, "15:30", "action add P-1 Bring the chair @S-1 +1w")
    let section = input.view.minutesPage(1).section("1. BEGUM")
    #expect(section.contains("Action: Dress the ulcer: CN Farah, A, Community | due Fri 27-Nov-2026"))
    // That the person is told stands once, with who does it and by when.
    #expect(!section.contains("Tell the person"))
    #expect(!input.view.minutesPage(1).section("Actions by organisation (1)").contains("Tell the person"))
    #expect(
      input.view.minutesPage(1).section("Has still to be told (1)")
        == "1. BEGUM, Rahima | CN Farah, A, due Fri 27-Nov-2026")
    #expect(!section.contains("mistake") && !section.contains("chair"))
  }

  @Test func `what somebody else adds meanwhile is not the meeting's`() {
    var input = begun()
    #expect(input.refusal("action add P-1 Order dressings @S-2 +1w", by: "S-2") == "")
    #expect(!input.view.minutesPage(1).text().contains("Order dressings"))
  }

  @Test func `a change of lead while it ran is told, an earlier and an undone one is not`() {
    var input = begun()
    type(&input, "14:10", "lead set P-1 @S-2 Sees her most")
    #expect(
      input.view.minutesPage(1).section("1. BEGUM").contains("Lead: Made GP Shaw, B lead (CN Farah, A)"))
    type(&input, "14:11", "undo")
    #expect(input.view.minutesPage(1).section("1. BEGUM").contains("Lead: CN Farah, A"))
    #expect(!input.view.minutesPage(1).text().contains("Made GP"))
    type(&input, "15:00", "meeting finish MT-1")
    type(&input, "15:30", "lead set P-1 @S-2 Sees her most")
    #expect(!input.view.minutesPage(1).text().contains("Made GP"))
  }

  @Test func `who was asked to lead and has not said yes is told, with who leads until then`() {
    var input = begun()
    type(&input, "14:10", "lead offer P-1 @S-2")
    let section = { input.view.minutesPage(1).section("1. BEGUM") }
    #expect(
      section().contains(
        "Lead: Offered the lead to GP Shaw, B, who has not said yes yet (CN Farah, A)\nLead: CN Farah, A leads until then"
      ))
    #expect(input.refusal("lead accept P-1", by: "S-2") == "")
    #expect(!section().contains("not said yes") && !section().contains("until then"))
  }

  @Test func `the next meeting has its day, and time that nobody took is left out`() {
    var input = begun()
    #expect(input.view.minutesPage(1).text().contains("Next: Fri 27-Nov-2026 14:00-16:00"))
    type(&input, "14:10", "item minutes I-1 8")
    type(&input, "14:10", "item open I-1")
    type(&input, "14:10", "item park I-1")
    #expect(!input.view.minutesPage(1).text().contains("0 of 8 min"))
    type(&input, "14:10", "meeting cancel MT-2 Snow")
    #expect(input.view.minutesPage(1).text().contains("Next: not planned yet"))
  }

  @Test func `to be brought back is not decided`() {
    var input = begun()
    type(&input, "14:10", "item decide I-1 5 Scan is not back +2w")
    #expect(input.view.minutesPage(1).text().contains("Decided: 0 of 1 on the agenda, 1 to be brought back"))
  }

  @Test func `whose time on the caseload ended stands in a list of its own`() {
    var input = begun()
    #expect(input.view.minutesPage(1).section("Time on the caseload ended") == "no section")
    type(&input, "14:10", "item end I-1 completed Goals met all=cancel")
    let page = input.view.minutesPage(1)
    #expect(page.section("Time on the caseload ended (1)").hasPrefix("1. BEGUM, Rahima: "))
    #expect(page.section("Time on the caseload ended (1)").contains("Goals met"))
    #expect(page.section("1. BEGUM").contains("Decision: End on the caseload: "))
  }

  @Test func `whoever was not reached is counted, with the meeting that they go to`() {
    var input = begun()
    type(&input, "15:00", "meeting finish MT-1")
    #expect(
      input.view.minutesPage(1).section("Not reached and parked (1)")
        == "1. BEGUM, Rahima | not reached, carried over once before, now to Fri 27-Nov-2026")
    #expect(input.view.minutesPage(1).section("1. BEGUM").contains("Decision: none: not reached"))
  }

  @Test func `a decision is provisional until it is confirmed`() {
    var input = begun(quorum: "5")
    type(&input, "14:10", "item decide I-1 1")
    #expect(input.view.minutesPage(1).section("1. BEGUM").contains("Carry on, same plan (provisional)"))
    #expect(input.view.minutesPage(1).text().contains("1 decision is provisional"))
    #expect(input.view.minutesPage(1).text().contains("Quorum: NOT QUORATE"))
    type(&input, "14:20", "item confirm I-1")
    #expect(!input.view.minutesPage(1).text().contains("rovisional"))
  }

  @Test
  func `a decision of last time that is confirmed answers the item that asks for it, and the minutes say so`()
  {
    var input = AgendaBorough([
      .mdtItems: "I-0,MT-0,1,P-1,asked-for,discuss,discussed,,0,carry-on,Legs better,Y,\n"
        + "I-1,MT-1,1,P-1,confirm-provisional,discuss,listed,,0,,,,"
    ])
    .with(.decisions, "digit,code,label,asks_reason\n1,carry-on,Carry on,N").input(now: "2026-11-20T14:02")
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    let before = input.view.liveItemPage("I-1")?.text() ?? ""
    #expect(before.contains("Last time: 13-Nov: Carry on (provisional): Legs better | waits for a yes"))
    #expect(input.view.decisionToConfirm("I-0")?.day == "13-Nov")
    type(&input, "14:05", "item confirm I-0")
    #expect(["I-0", "I-1"].map { input.text($0, "status") } == ["discussed", "discussed"])
    #expect(input.text("I-1", "decision") == "carry-on")
    let minutes = input.view.minutesPage(1)
    #expect(
      minutes.section("1. BEGUM").contains(
        "Decision: Carry on: confirmed as decided on 13-Nov-2026: Legs better"))
    #expect(
      minutes.section("Confirmed from earlier meetings (1)")
        == "BEGUM, Rahima: Carry on: Legs better | of Fri 13-Nov-2026")
    #expect(input.errors == [])
    type(&input, "14:06", "undo")
    #expect(input.text("I-1", "status") == "listed")
    #expect(input.text("I-0", "provisional") == "Y")
    #expect(input.view.minutesPage(1).section("Confirmed from earlier") == "no section")
  }

  @Test func `whoever is on the agenda for more than the yes is still talked about`() {
    var input = AgendaBorough([
      .mdtItems: "I-0,MT-0,1,P-1,asked-for,discuss,discussed,,0,carry-on,,Y,\n"
        + "I-1,MT-1,1,P-1,confirm-provisional;unstable,discuss,listed,,0,,,,"
    ])
    .with(.decisions, "digit,code,label,asks_reason\n1,carry-on,Carry on,N").input(now: "2026-11-20T14:02")
    #expect(input.refusal("meeting start MT-1", by: "S-1") == "")
    type(&input, "14:05", "item confirm I-0")
    #expect(input.text("I-1", "status") == "listed")
  }

  @Test func `a decision is to be copied until every organisation has it, and to be told until it is`() {
    var input = begun()
    type(&input, "14:10", "item decide I-1 1")
    #expect(
      input.view.minutesPage(1).section("Not yet in the organisation's own record (1)").contains(
        "1. BEGUM, Rahima: Community"))
    #expect(input.view.minutesPage(1).section("Has still to be told (1)").hasPrefix("1. BEGUM, Rahima"))
    type(&input, "14:20", "item copied I-1 @O-1")
    type(&input, "14:20", "item told I-1")
    #expect(input.view.minutesPage(1).section("Not yet in the organisation's own record") == "no section")
    #expect(input.view.minutesPage(1).section("Has still to be told") == "no section")
  }

  @Test func `whom nothing was decided about but that they come back needs no telling`() {
    var input = begun()
    type(&input, "14:10", "item decide I-1 5 Scan is not back +2w")
    #expect(input.view.minutesPage(1).section("Has still to be told") == "no section")
    #expect(input.view.minutesPage(1).section("1. BEGUM").contains("back on Fri 04-Dec-2026"))
  }

  @Test func `what the person says stands there, or why nobody asked`() {
    var input = begun()
    #expect(
      input.view.minutesPage(1).section("1. BEGUM").contains("Person: not asked, and no reason written"))
    type(&input, "14:10", "item view I-1 not-asked In hospital")
    #expect(input.view.minutesPage(1).section("1. BEGUM").contains("Person: not asked because: In hospital"))
    type(&input, "14:11", "item view I-1 person I want to stay")
    type(&input, "14:11", "item view I-1 carer I am tired")
    let section = input.view.minutesPage(1).section("1. BEGUM")
    #expect(section.contains("Person: “I want to stay”") && section.contains("Carer: “I am tired”"))
  }

  @Test func `who came, who came instead, who came late and who went`() {
    var input = begun()
    type(&input, "14:02", "meeting attend MT-1 @S-1 present")
    type(&input, "14:20", "meeting attend MT-1 @S-2 present")
    type(&input, "15:00", "meeting leave MT-1 @S-2")
    #expect(
      input.view.minutesPage(1).section("Present (2)")
        == "Community: CN Farah, A; GP Shaw, B from 14:20 to 15:00")
    type(&input, "15:01", "meeting attend MT-1 @S-1 deputised @S-2")
    #expect(input.view.minutesPage(1).section("Present (2)").contains("GP Shaw, B for CN Farah, A"))
    type(&input, "15:02", "meeting attend MT-1 @S-1 apologies")
    #expect(input.view.minutesPage(1).section("Apologies (1)").contains("CN Farah, A"))
  }
}
