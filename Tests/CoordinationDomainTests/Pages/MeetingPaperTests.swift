import Testing

@testable import CoordinationDomain

/// Who reads what: papers for everybody, and for one organisation.
@Suite struct MeetingPaperTests {
  /// Two people on one agenda.
  ///
  /// Begum objects to the council, which is in the room; Cole has a restricted flag.
  private func borough(sharing: String = "SH-1,P-1,O-2,objected,2026-01-01") -> CommandInput {
    AgendaBorough([
      .mdtItems:
        "I-1,MT-1,1,P-1,asked-for,discuss,listed,,0,,,,\nI-2,MT-1,2,P-2,asked-for,discuss,listed,,0,,,,"
    ])
    .with(
      .people,
      "person_id,title,given_name,family_name,date_of_birth,gender,practice_ods_code,interpreter,nhs_number,address_1\n"
        + "P-1,Mrs,Rahima,Begum,1941-03-02,female,F84001,none,9990000174,9 Hidden Row\n"
        + "P-2,Mr,Ade,Cole,1950-05-05,male,F84001,none,,12 Secret Mews"
    )
    .with(
      .caseload,
      "caseload_id,person_id,status,start_on,pathway,tier\nL-1,P-1,active,2026-01-05,frailty,high\n"
        + "L-2,P-2,active,2026-01-05,frailty,high"
    )
    .with(
      .organisations,
      "organisation_id,name,short_name,kind,active\nO-1,Community,Community,nhs-trust,Y\n"
        + "O-2,Council,Council,local-authority,Y"
    )
    .with(
      .teams,
      "team_id,name,organisation_id,locality_id,kind,active\nT-1,Nursing,O-1,NE,community-nursing,Y\n"
        + "T-2,Care,O-2,NE,adult-social-care,Y"
    )
    .with(
      .professionals,
      "professional_id,given_name,family_name,role,team_id,access\nS-1,Amina,Farah,CN,T-1,coordinate\n"
        + "S-2,Ben,Shaw,SW,T-2,coordinate"
    )
    .with(
      .mdtAttendance,
      "attendance_id,meeting_id,professional_id,person_id,expected,attendance\nA-1,MT-1,S-1,,core,present\n"
        + "A-2,MT-1,S-2,,core,present\nA-3,MT-1,,P-1,item-only,expected"
    )
    .with(
      .flags,
      "flag_id,person_id,category,text,sensitivity,start_on\nF-1,P-2,safeguarding,Violent son,restricted,2026-01-01"
    )
    .with(.sharing, "sharing_id,person_id,organisation_id,basis,from\n" + sharing)
    .with(.decisions, "digit,code,label,asks_reason\n1,carry-on,Carry on,N\n5,bring-back,Bring back,N")
    .input(now: "2026-11-20T14:00")
  }

  /// Both decided, with an action each for the nurses, and one for the council about each.
  private func after(sharing: String = "SH-1,P-1,O-2,objected,2026-01-01") -> CommandInput {
    var input = borough(sharing: sharing)
    for line in [
      "meeting start MT-1", "item decide I-1 1", "item decide I-2 1",
      "action add P-1 Dress the ulcer @S-1 +1w", "action add P-2 Fit the rail @S-2 +1w",
      "action add P-2 Weigh him @S-1 +1w",
    ] { #expect(input.refusal(line, by: "S-1") == "", "\(line)") }
    return input
  }

  private func council(_ view: CareView) throws -> Ref<Organisation> {
    try #require(view.organisations(named: "council").first)
  }

  @Test func `whoever objects to an organisation is in none of its papers, and nothing says so`() throws {
    let view = after().view
    let council = try council(view)
    for page in [
      view.agendaSheet(1, for: council), view.minutesPage(1, for: council),
      view.meetingActionsPage(1, of: council),
    ] {
      let text = PageText(page, width: 80).text + page.markdownLines.map(\.string).joined() + page.json.string
      #expect(text.contains("COLE"), "\(page.title)")
      for word in ["BEGUM", "Begum", "999 000 0174", "ulcer", "P-1", "bject", "hidden", "may not"] {
        #expect(!text.contains(word), "\(page.title): \(word)")
      }
    }
    let ids = view.agendaItems(ofMeetingAt: 1, for: council).map {
      view.record.text[view.record.mdtItems.rows[Int($0)].id]
    }
    #expect(ids == ["I-2"])
    #expect(PageText(view.minutesPage(1), width: 80).text.contains("BEGUM, Rahima (Mrs)"))
    #expect(view.hasReadersWithLimits(ofMeetingAt: 1))
  }

  @Test func `numbers do not tell that somebody is left out`() throws {
    let view = after().view
    let council = try council(view)
    #expect(view.minutesPage(1, for: council).sections.contains { $0.heading == "COLE, Ade (Mr)" })
    #expect(view.minutesPage(1, for: council).text().contains("Decided: 1 of 1 on the agenda"))
    #expect(!view.agendaSheet(1, for: council).text().contains("2 people"))
    // Not a number of anybody either: counted anew it would be another's.
    let copy = view.minutesPage(1, for: council)
    #expect(
      copy.section("Actions by organisation (2)").contains("COLE, Ade (Mr), born 05-May-1950: Fit the rail"))
    #expect(!copy.text().contains("1. ") && !copy.text().contains("2. "))
    #expect(view.agendaSheet(1, for: council).text().contains(": COLE, Ade (Mr) |"))
  }

  @Test func `without an objection nobody is left out`() throws {
    let view = after(sharing: "SH-1,P-1,O-2,implied,2026-01-01").view
    #expect(view.minutesPage(1, for: try council(view)).text().contains("BEGUM"))
    #expect(!view.hasReadersWithLimits(ofMeetingAt: 1))
  }

  @Test func `a list holds what the organisation does and nothing that others do`() throws {
    let view = after().view
    let text = view.meetingActionsPage(1, of: try council(view)).text()
    #expect(text.contains("Fit the rail"))
    #expect(!text.contains("Weigh him"))
    let all = view.meetingActionsPage(1)
    #expect(all.sections.map(\.heading).filter { !$0.isEmpty } == ["Community (2)", "Council (1)"])
    #expect(view.meetingActions(1).count == 3)
    #expect(view.actionsInNoList(ofMeetingAt: 1) == 0)
  }

  @Test func `an action whose owner may not hear about the person is in no list, and counted`() {
    func view(_ sharing: String) -> CareView {
      AgendaBorough([
        .mdtItems: "I-1,MT-1,1,P-1,asked-for,discuss,listed,,0,,,,",
        .actions: "X-1,P-1,Call on her,mdt,I-1,O-2,S-1,2026-11-20,2026-11-27,accepted,,",
      ])
      .with(
        .organisations,
        "organisation_id,name,short_name,kind,active\nO-2,Council,Council,local-authority,Y"
      )
      .with(.sharing, "sharing_id,person_id,organisation_id,basis,from\n" + sharing).input().view
    }
    let before = view("")
    #expect(before.meetingActionsPage(1).text().contains("Call on her"))
    #expect(before.actionsInNoList(ofMeetingAt: 1) == 0)
    let objected = view("SH-1,P-1,O-2,objected,2026-11-01")
    #expect(objected.meetingActionsPage(1).section("Council") == "no section")
    #expect(objected.meetingActionsPage(1).section("With the coordinator (1)").contains("Call on her"))
    #expect(objected.meetingActions(1).isEmpty)
    let council = objected.organisations(named: "council").first
    #expect(!objected.meetingActionsPage(1, of: council).text().contains("coordinator"))
    #expect(objected.actionsInNoList(ofMeetingAt: 1, of: council) == 1)
    #expect(objected.actionsInNoList(ofMeetingAt: 1) == 1)
    #expect(objected.minutesPage(1).text().contains("Call on her"))
  }

  @Test func `a voluntary organisation hears of whom somebody recorded that it may`() {
    func view(_ basis: String) -> CareView {
      AgendaBorough([.mdtItems: "I-1,MT-1,1,P-1,asked-for,discuss,listed,,0,,,,"])
        .with(.organisations, "organisation_id,name,short_name,kind,active\nO-3,Bells,Bells,voluntary,Y")
        .with(.sharing, "sharing_id,person_id,organisation_id,basis,from\nSH-1,P-1,O-3,\(basis),2026-01-01")
        .input().view
    }
    for (basis, count) in [("implied", 0), ("explicit", 1)] {
      let view = view(basis)
      #expect(view.agendaItems(ofMeetingAt: 1, for: view.organisations(named: "bells").first).count == count)
    }
  }

  @Test func `flags and addresses are in no paper, a visitor is told to ring first`() {
    let view = after().view
    for page in [view.agendaSheet(1), view.minutesPage(1), view.meetingActionsPage(1)] {
      for word in ["afeguarding", "Violent", "estricted", "Secret Mews", "Hidden Row"] {
        #expect(!page.text().contains(word), "\(page.title): \(word)")
      }
    }
    #expect(view.meetingActionsPage(1).text().contains("Read before visiting: ring the office"))
  }

  @Test func `initials name nobody and give away no words`() {
    var input = borough()
    #expect(input.refusal("item question I-1 Does Mrs Begum's son know?", by: "S-1") == "")
    let text = input.view.agendaSheet(1, initialsOnly: true).text()
    #expect(text.contains("RB") && text.contains("AC"))
    for word in ["BEGUM", "Begum", "1941", "999", "son know", "the person"] { #expect(!text.contains(word)) }
    #expect(text.contains("questions and details are with the presenter"))
  }

  @Test func `an agenda has its times and what it adds up to`() {
    var input = borough()
    #expect(input.refusal("item minutes I-1 100", by: "S-1") == "")
    #expect(input.refusal("item minutes I-2 8", by: "S-1") == "")
    let lines = input.view.agendaSheet(1).section("Order").split(separator: "\n")
    #expect(lines.first == "14:10: 1  BEGUM, Rahima (Mrs) | 100 min, 110 of 120")
    #expect(lines.contains("15:50: 2  COLE, Ade (Mr) | 8 min, 118 of 120"))
    #expect(lines.last?.contains("over the time of the meeting") == true)
  }

  @Test func `an organisation is found by id and by short name, whatever the capitals`() {
    let view = borough().view
    #expect(view.organisations(named: "o-2") == view.organisations(named: "COUNCIL"))
    #expect(view.organisations(named: "coun") == view.organisations(named: "o-2"))
    #expect(view.organisations(named: "co").count == 2)
    #expect(view.organisations(named: "nobody").isEmpty)
    #expect(view.organisationsInMeetings() == "O-1 Community, O-2 Council")
  }
}
