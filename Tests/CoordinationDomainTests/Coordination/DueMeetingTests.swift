import Testing

@testable import CoordinationDomain

/// Due at or before a meeting; noon of Friday 20 November 2026.
@Suite struct DueMeetingTests {
  private static let files: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,1\nSW,South West,2",
    .networks: "network_id,name,locality_id\nN1,One,NE\nN2,Two,SW",
    .practices: "ods_code,name,network_id,status\nF84001,Mill Lane,N1,active\nF84002,Quay,N2,active",
    .people: """
    person_id,given_name,family_name,date_of_birth,gender,interpreter,practice_ods_code
    P-1,A,One,1950-01-01,female,none,F84001
    P-2,B,Two,1950-01-01,female,none,F84001
    P-3,C,Three,1950-01-01,female,none,F84002
    """,
    .caseload: Rows.everybodyActive(3),
    .mdtSeries: "series_id,name,locality_id,weekday,every_weeks\nMS-1,NE MDT,NE,5,1\nMS-2,Panel,,3,4",
    .mdtMeetings: """
    meeting_id,series_id,starts_at,status
    MT-1,MS-1,2026-11-20T11:00:00Z,live
    MT-2,MS-1,2026-11-30T14:00:00Z,planned
    MT-3,MS-2,2026-11-25T14:00:00Z,planned
    MT-4,MS-1,2026-11-27T14:00:00Z,cancelled
    """,
    .mdtItems: """
    item_id,meeting_id,sequence,person_id,reason,lane,status
    I-1,MT-3,1,P-2,request,discuss,listed
    """,
  ]

  private func echo(_ words: String, _ person: String, during meeting: String? = nil) -> String {
    let view = PageInput.view(Self.files, today: Day(year: 2026, month: 11, day: 20))
    let reader = DueReader(
      view, for: view.record.people.find(person.utf8, in: view.record),
      during: meeting.flatMap { view.record.mdtMeetings.find($0.utf8, in: view.record) })
    switch reader.read(words) {
    case .success(let due): return due.echo(in: view)
    case .failure(let refusal): return refusal.sentence
    }
  }

  @Test func `the next meeting is that of the person's locality`() {
    #expect(echo("next mdt", "P-1") == "due Mon 30-Nov-2026 (10 days, the next meeting)")
  }

  @Test func `an agenda that lists the person goes before the locality's meeting`() {
    #expect(echo("next meeting", "P-2") == "due Wed 25-Nov-2026 (5 days, the next meeting)")
  }

  @Test func `during a meeting the next one is of the same series`() {
    #expect(echo("next meeting", "P-2", during: "MT-1") == "due Mon 30-Nov-2026 (10 days, the next meeting)")
  }

  @Test func `before a meeting is the last working day before it, and never a day that has passed`() {
    #expect(
      echo("before the next MDT", "P-1") == "due Fri 27-Nov-2026 (7 days, meeting Mon 30-Nov-2026)")
    #expect(
      echo("before next meeting", "P-2") == "due Tue 24-Nov-2026 (4 days, meeting Wed 25-Nov-2026)")
    var files = Self.files
    files[.mdtMeetings] = "meeting_id,series_id,starts_at,status\nMT-2,MS-1,2026-11-20T14:00:00Z,planned"
    let view = PageInput.view(files, today: Day(year: 2026, month: 11, day: 20))
    let reader = DueReader(view, for: view.record.people.find("P-1".utf8, in: view.record))
    #expect((try? reader.read("before next meeting").get())?.day == view.today)
  }

  @Test func `where no meeting is planned a date is asked for`() {
    let sentence = "No next meeting is planned here, so it needs a date. Type +2w, fri or 25 nov."
    #expect(echo("next meeting", "P-3") == sentence)
    #expect(echo("before next meeting", "P-9") == sentence)
  }
}
