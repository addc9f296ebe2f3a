import Testing

@testable import CoordinationDomain

/// What meetings come to; it is Fri 20-Nov-2026.
@Suite struct MeetingFiguresTests {
  private func view(_ meetings: String? = nil) -> CareView {
    var borough = AgendaBorough()
      .with(
        .mdtItems,
        "item_id,meeting_id,sequence,person_id,reason,lane,minutes,status,carried_count,decision,provisional,spent_seconds\n"
          + "I-1,MT-0,1,P-1,asked-for,discuss,8,discussed,0,carry-on,Y,480\n"
          + "I-2,MT-0,2,P-2,asked-for,discuss,12,discussed,3,carry-on,N,960\n"
          + "I-3,MT-0,3,P-3,asked-for,discuss,8,not-reached,1,,,\n"
          + "I-6,MT-0,6,P-6,asked-for,discuss,,discussed,0,bring-back,N,\n"
          + "I-4,MT-0,4,P-4,asked-for,discuss,8,withdrawn,1,,,\n"
          + "I-5,MT-1,1,P-5,asked-for,discuss,8,listed,0,,,"
      )
      .with(.decisions, "digit,code,label,asks_reason\n1,carry-on,\"Carry on, same plan\",N")
      .with(
        .professionals,
        "professional_id,given_name,family_name,role,team_id,access\nS-1,Amina,Farah,CN,T-1,coordinate\n"
          + "S-2,Ben,Shaw,GP,T-1,none\nS-3,Cy,Toll,PT,T-1,none"
      )
      .with(
        .mdtAttendance,
        "attendance_id,meeting_id,professional_id,expected,attendance,deputy_id\nA-1,MT-0,S-1,core,present,\n"
          + "A-2,MT-0,S-2,core,deputised,S-1\nA-3,MT-0,S-3,core,apologies,\nA-4,MT-0,S-3,optional,absent,\n"
          + "A-5,MT-1,S-1,core,expected,")
    if let meetings { borough = borough.with(.mdtMeetings, meetings) }
    return borough.input().view
  }

  @Test func `each figure has its numerator and its denominator`() {
    let page = view().meetingFiguresPage()
    #expect(page.text().contains("Held: 1 meeting"))
    #expect(page.section("Core members") == "Community | 67% (2 of 3)")
    #expect(
      page.section("People on agendas") == """
        A meeting | 4.0 (4 in 1)
        Decided | 50% (2 of 4)
        To be brought back, nothing decided | 25% (1 of 4)
        Minutes planned for one | 9.3 (28 for 3)
        Minutes spent on one | 12.0 (24 on 2)
        Carried over from an earlier meeting | 50% (2 of 4)
        Carried over more than 2 times | 25% (1 of 4)
        """)
    #expect(
      page.section("Decisions (2)")
        == "Carry on, same plan | 100% (2 of 2)\nProvisional, not confirmed yet | 50% (1 of 2)")
  }

  @Test func `meetings before the span, planned ones and those of other localities count for nothing`() throws
  {
    let view = view()
    let north = try #require(view.locality(named: "north east"))
    #expect(view.meetingFiguresPage(north).text().contains("Held: 1 meeting"))
    #expect(view.meetingFiguresPage(nil, since: view.today).text().contains("Held: 0 meetings"))
    #expect(view.locality(named: "nowhere") == nil)
    let old = self.view(
      "meeting_id,series_id,starts_at,ends_at,status\nMT-0,MS-1,2026-08-27T14:00:00Z,2026-08-27T16:00:00Z,held"
    )
    #expect(old.meetingFiguresPage().text().contains("Held: 0 meetings"))
  }

  @Test func `nothing recorded is said and is no nought`() {
    let borough = AgendaBorough([.mdtItems: "I-1,MT-0,1,P-1,asked-for,discuss,discussed,,0,carry-on,,N,"])
    let page = borough.input().view.meetingFiguresPage()
    #expect(page.section("People on agendas").contains("Minutes spent on one | not recorded"))
    #expect(page.section("Core members") == "no section")
  }
}
