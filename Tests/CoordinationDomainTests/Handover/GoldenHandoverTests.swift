import TestSupport
import Testing

@testable import CoordinationDomain

/// A handover of the sample, whole, as it is kept in `Fixtures/handover`.
///
/// It is read, not re-recorded blindly: `RECORD_HANDOVER=1 swift test --filter GoldenHandoverTests` writes it anew.
@Suite struct GoldenHandoverTests {
  private func check(_ name: String, _ text: String) throws {
    try GoldenFile("CoordinationDomainTests/Fixtures/handover/\(name)", recordedBy: "RECORD_HANDOVER").check(
      text)
  }

  @Test func `the sheet of a day and the page of it are these`() throws {
    let input = HandoverInput.input([
      .absences: "absence_id,professional_id,from,to,reason\nAB-1,S-3,2026-11-20,2026-11-24,leave",
      .events: "event_id,person_id,kind,at,planned,where,source\nV-1,P-1,fall,2026-11-19T08:00:00Z,,,GP",
      .personalContacts:
        "contact_id,person_id,name,relationship,phone,is_next_of_kin,is_emergency_contact,may_share,do_not_contact\n"
        + "C-1,P-1,Karim Begum,son,07700 900111,Y,N,all,Y\n"
        + "C-2,P-1,Ruth Begum,daughter,07700 900123,N,Y,practical,N",
    ])
    try check("sheet.txt", HandoverPages(printing: input.draft).text)
    try check(
      "page.md",
      input.view.handoverDocument(input.draft).markdownLines.map { $0.string + "\n" }.joined())
  }

  @Test func `a signed sheet is this`() throws {
    let input = HandoverInput.signed()
    try check("signed.txt", try #require(input.view.signedPages(input.lastSigned)).text)
  }
}
