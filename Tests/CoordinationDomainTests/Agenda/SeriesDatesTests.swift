import Testing

@testable import CoordinationDomain

/// The dates of a weekly series on Fridays; it is noon of Fri 20-Nov-2026.
@Suite struct SeriesDatesTests {
  private func borough(pause: String = "", meetings: String = "") -> CommandInput {
    let base = AgendaBorough()
      .with(.settings, "key,value\n" + (pause.isEmpty ? "" : "mdt_pause,\(pause)"))
      .with(
        .bankHolidays,
        "on,name,division\n2026-12-25,Christmas Day,\n2026-12-28,Boxing Day,\n2027-01-01,New Year's Day,")
    guard !meetings.isEmpty else { return base.input() }
    return base.with(.mdtMeetings, "meeting_id,series_id,starts_at,ends_at,status\n" + meetings).input()
  }

  /// `04-Dec, 11-Dec …`: the days that would be planned, with `!` for moved ones.
  private func missing(_ input: CommandInput, until: String) throws -> [String] {
    let view = input.view
    let series = view.record.mdtSeries.ref(at: 0)
    let end = try #require(DateShorthand.day(until, today: view.today))
    return try #require(view.seriesDates(of: series, until: end)).compactMap { date in
      guard case .missing(let day) = date.outcome else { return nil }
      return day.short(near: view.today) + (date.movedBecause.isEmpty ? "" : "!")
    }
  }

  @Test func `every week on its weekday, those that are there left alone`() throws {
    #expect(try missing(borough(), until: "2026-12-18") == ["04-Dec", "11-Dec", "18-Dec"])
    #expect(try missing(borough(), until: "2026-12-17") == ["04-Dec", "11-Dec"])
  }

  @Test func `a bank holiday moves to the next working day`() throws {
    let days = try missing(borough(), until: "2027-01-08")
    #expect(days == ["04-Dec", "11-Dec", "18-Dec", "29-Dec!", "04-Jan!", "08-Jan"])
  }

  @Test func `a pause leaves them out, every year or once, over New Year too`() throws {
    let wanted = ["04-Dec", "11-Dec", "18-Dec", "08-Jan"]
    #expect(try missing(borough(pause: "12-21/01-04"), until: "2027-01-08") == wanted)
    #expect(try missing(borough(pause: "2026-12-21/2027-01-04"), until: "2027-01-08") == wanted)
    #expect(
      try missing(borough(pause: "08-10/08-21; 12-11/12-11"), until: "2026-12-18") == ["04-Dec", "18-Dec"])
  }

  @Test func `every second week counts on from the last meeting on its weekday`() throws {
    let fortnightly = AgendaBorough()
      .with(.mdtSeries, "series_id,name,locality_id,weekday,every_weeks,minutes\nMS-1,NE MDT,NE,5,2,120")
      .with(
        .mdtMeetings,
        "meeting_id,series_id,starts_at,ends_at,status\n"
          + "MT-0,MS-1,2026-11-13T14:00:00Z,2026-11-13T16:00:00Z,held")
    #expect(try missing(fortnightly.input(), until: "2026-12-25") == ["27-Nov", "11-Dec", "25-Dec"])
  }

  @Test func `a cancelled meeting was one, and one moved by hand stands for the nearest date`() throws {
    var input = borough()
    #expect(input.refusal("meeting move MT-2 2026-11-30 10:00", by: "S-1") == "")
    #expect(try missing(input, until: "2026-12-04") == ["04-Dec"])
    let rows =
      "MT-0,MS-1,2026-11-13T14:00:00Z,2026-11-13T16:00:00Z,held\n"
      + "MT-2,MS-1,2026-11-26T14:00:00Z,2026-11-26T16:00:00Z,planned\n"
      + "MT-3,MS-1,2026-12-04T14:00:00Z,2026-12-04T16:00:00Z,cancelled"
    #expect(try missing(borough(meetings: rows), until: "2026-12-11") == ["11-Dec"])
  }

  @Test func `a series without a meeting begins on the next such weekday`() throws {
    let input = borough(meetings: "MT-9,MS-2,2026-11-13T14:00:00Z,2026-11-13T16:00:00Z,held")
    #expect(try missing(input, until: "2026-12-04") == ["27-Nov", "04-Dec"])
  }

  @Test func `ranges that cannot be read are errors`() {
    #expect(borough(pause: "12-21/01-04").errors == [])
    for wrong in ["12-21", "21-12/01-04", "2027-01-04/2026-12-21", "august"] {
      #expect(borough(pause: wrong).errors.count == 1, "\(wrong)")
    }
  }

  // MARK: The verb

  @Test func `planning adds what is missing, at the usual time, and says what it moved and left out`() {
    var input = borough(pause: "12-30/01-03")
    #expect(input.refusal("series plan MS-1 until 8 jan", by: "S-1") == "")
    let sentence = input.view.sentence(ofAct: 1)
    #expect(
      sentence
        == "Planned 5 meetings of NE MDT: Fri 04-Dec 14:00 (left out: Fri 01-Jan in the pause 12-30/01-03), "
        + "Fri 11-Dec 14:00, Fri 18-Dec 14:00, Tue 29-Dec 14:00 (Fri 25-Dec is a bank holiday: Christmas Day), "
        + "Fri 08-Jan 14:00")
    let id = input.lastSubject
    #expect(input.text(id, "ends_at") == "2026-12-04T16:00:00Z")
    #expect(input.text(id, "status") == "planned")
    #expect(
      input.refusal("series plan MS-1 until 8 jan", by: "S-1").hasPrefix(
        "Every meeting of NE MDT up to 08-Jan-2027 is planned"))
    #expect(input.errors == [])
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(input.view.record.mdtMeetings.rows.count == 3)
  }

  @Test func `the time on the wall stays when the clocks change`() {
    var input = borough()
    #expect(input.refusal("series plan MS-1 until 2027-04-02", by: "S-1") == "")
    let starts = input.view.record.mdtMeetings.rows.compactMap(\.startsAt).map { input.view.local($0).clock }
    #expect(Set(starts) == ["14:00"])
  }

  @Test func `others are planned as the last meeting that was not moved`() {
    var input = borough()
    #expect(input.refusal("meeting move MT-2 2026-11-30 10:00", by: "S-1") == "")
    #expect(input.refusal("series plan MS-1 until 4 dec", by: "S-1") == "")
    #expect(input.text(input.lastSubject, "starts_at") == "2026-12-04T14:00:00Z")
    var moved = borough(meetings: "MT-2,MS-1,2026-11-27T14:00:00Z,2026-11-27T15:00:00Z,planned")
    #expect(moved.refusal("meeting move MT-2 2026-11-30 10:00", by: "S-1") == "")
    #expect(moved.refusal("series plan MS-1 until 2027-01-22", by: "S-1") == "")
    #expect(moved.text(moved.lastSubject, "starts_at")?.hasSuffix("T14:00:00Z") == true)
  }

  @Test func `whoever is expected at the last meeting is expected again, unless they leave before`() {
    var input = AgendaBorough()
      .with(
        .professionals,
        "professional_id,given_name,family_name,role,team_id,access,active_to\nS-1,Amina,Farah,CN,T-1,coordinate,\n"
          + "S-2,Ben,Shaw,GP,T-1,none,2026-12-01"
      )
      .with(
        .mdtAttendance,
        "attendance_id,meeting_id,professional_id,person_id,expected,attendance\nA-1,MT-2,S-1,,core,expected\n"
          + "A-2,MT-2,S-2,,core,expected\nA-3,MT-2,,P-1,item-only,expected"
      ).input()
    #expect(input.refusal("series plan MS-1 until 4 dec", by: "S-1") == "")
    let row = input.view.record.mdtMeetings.rows.count - 1
    let expected = input.view.attendanceByMeeting[row].map { input.view.record.mdtAttendance.rows[Int($0)] }
    #expect(expected.compactMap { input.view.name($0.professional) } == ["CN Farah, A"])
    #expect(expected.allSatisfy { $0.status == .expected && $0.expectation == .core })
  }

  @Test func `a series without a meeting needs a time, without a weekday there is no rhythm`() {
    var input = borough(meetings: "MT-9,MS-2,2026-11-13T14:00:00Z,2026-11-13T16:00:00Z,held")
    #expect(
      input.refusal("series plan MS-1 until 4 dec", by: "S-1").hasPrefix(
        "NE MDT has had no meeting yet. At what time?"))
    #expect(input.refusal("series plan MS-1 until 4 dec 09:30", by: "S-1") == "")
    #expect(input.text(input.lastSubject, "starts_at") == "2026-11-27T09:30:00Z")
    var panel = AgendaBorough().with(.mdtSeries, "series_id,name,minutes\nMS-1,Panel,45").input()
    #expect(panel.refusal("series plan MS-1 until 4 dec", by: "S-1").hasPrefix("Panel has no weekday"))
    #expect(panel.refusal("series plan MS-1 until yesterday", by: "S-1").contains("is not ahead of us"))
  }

  @Test func `planning is not undone under somebody's agenda`() {
    var input = borough()
    #expect(input.refusal("series plan MS-1 until 4 dec", by: "S-1") == "")
    let meeting = input.lastSubject
    #expect(input.refusal("item add P-1 \(meeting) Is it enough?", by: "S-1") == "")
    #expect(input.refusal("undo 1", by: "S-1") != "")
    #expect(input.refusal("undo", by: "S-1") == "")
    #expect(input.refusal("undo 1", by: "S-1") == "")
  }
}
