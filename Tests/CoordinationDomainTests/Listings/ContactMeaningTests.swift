import Testing

@testable import CoordinationDomain

/// Last contact and next meeting.
@Suite struct ContactMeaningTests {
  private func contact(_ rows: String...) -> String? {
    let numbered = rows.enumerated().map { "E-\($0 + 1),P-1,S-1,home,\($1)" }
    let input = ListingInput(
      .people, now: "2026-11-20",
      [
        .people: Rows.people(1), .caseload: Rows.everybodyActive(1), .professionals: Rows.staff,
        .encounters: (["encounter_id,person_id,professional_id,place,at,status,with,outcome"] + numbered)
          .joined(separator: "\n"),
      ])
    return input.field("last_contact", of: "P-1")
  }

  @Test func `a contact is done, seen and with the person; empty fields mean just that`() {
    #expect(contact("2026-11-10T10:00,,,") == "2026-11-10")
    #expect(contact("2026-11-10T10:00,done,person,seen", "2026-11-01T10:00,,,") == "2026-11-10")
  }

  @Test func `plans, visits nobody answered and calls to relatives are none`() {
    let seen = "2026-11-01T10:00,,,"
    #expect(contact(seen, "2026-11-10T10:00,planned,,") == "2026-11-01")
    #expect(contact(seen, "2026-11-10T10:00,done,person,no-reply") == "2026-11-01")
    #expect(contact(seen, "2026-11-10T10:00,done,carer,seen") == "2026-11-01")
    #expect(contact("2026-11-10T10:00,cancelled,,") == "")
  }

  @Test func `later today counts, tomorrow does not`() {
    #expect(contact("2026-11-20T23:59,,,") == "2026-11-20")
    #expect(contact("2026-11-21T00:00,,,") == "")
  }

  @Test func `the next meeting is the first planned one whose agenda lists the person`() {
    let meetings = """
      meeting_id,series_id,starts_at,ends_at,status
      MT-1,MS-1,2026-11-27T09:00,2026-11-27T10:00,planned
      MT-2,MS-1,2026-11-20T12:00,2026-11-20T13:00,planned
      MT-3,MS-1,2026-11-21T09:00,2026-11-21T10:00,cancelled
      """
    let items = """
      item_id,meeting_id,sequence,person_id,reason,lane,status
      I-1,MT-1,1,P-1,request,discuss,listed
      I-2,MT-2,1,P-1,request,discuss,proposed
      I-3,MT-3,1,P-1,request,discuss,listed
      I-4,MT-2,2,P-2,request,discuss,withdrawn
      """
    let files: [RecordTable: String] = [
      .people: Rows.people(2), .caseload: Rows.everybodyActive(2), .mdtMeetings: meetings, .mdtItems: items,
    ]
    let input = ListingInput(.people, now: "2026-11-20", files)
    #expect(input.field("next_mdt", of: "P-1") == "2026-11-20T12:00")
    #expect(input.field("next_mdt", of: "P-2") == "")
    let later = ListingInput(.people, now: "2026-11-20T12:01", files)
    #expect(later.field("next_mdt", of: "P-1") == "2026-11-27T09:00")
  }
}
