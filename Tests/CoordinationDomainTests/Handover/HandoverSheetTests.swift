import Testing

@testable import CoordinationDomain

/// What somebody needs who has only the paper.
@Suite struct HandoverSheetTests {
  /// A small borough's file with one more column; rows without a value have none.
  private func adding(_ column: String, _ values: [String: String], to table: RecordTable) -> String {
    (SmallBorough.files[table] ?? "").split(separator: "\n").enumerated().map { index, line in
      let id = line.prefix { $0 != "," }
      return "\(line),\(index == 0 ? column : values[String(id)] ?? "")"
    }.joined(separator: "\n")
  }

  /// P-3 died ten days ago and has a telephone; somebody is to ring the family.
  private func bereaved(_ contacts: String, deathStatus: String = "confirmed") -> CommandInput {
    HandoverInput.input([
      .people: adding("phone_home", ["P-3": "020 7946 0111"], to: .people)
        .replacing(
          "male,,F1,,none,2026-11-01,confirmed", with: "male,9 Mill Lane,F1,,none,2026-11-10,\(deathStatus)"),
      .personalContacts: "contact_id,person_id,name,relationship,phone,is_next_of_kin,may_share\n" + contacts,
    ])
  }

  /// The lines from one that begins with some words to the next that is not moved in.
  private func block(_ beginning: String, of input: CommandInput) -> [String] {
    let lines = HandoverSheet(input.draft).text.split(separator: "\n").map(String.init)
    let first = lines.lastIndex { $0.hasPrefix(beginning) }
    return first.map { first in
      [lines[first]] + lines[(first + 1)...].prefix { $0.hasPrefix(" ") }
    } ?? []
  }

  // MARK: Those who have died

  @Test func `somebody who has died is listed so, with the family and without their own telephone and door`()
  {
    let input = bereaved("C-9,P-3,Nell Gone,widow,07700 900555,Y,all")
    #expect(
      block("DIED", of: input) == [
        "DIED 10-Nov-2026: GONE, Old (Mr), born 01-Jan-1930, died at 96y",
        "  NHS No. 999 447 8125",
        "  Family: Nell Gone, widow, 07700 900555, may hear everything",
      ])
    #expect(!HandoverSheet(input.draft).text.contains("020 7946 0111"))
  }

  @Test func `where no family is known that is said, and the address stands`() {
    #expect(
      block("DIED", of: bereaved("")).last
        == "  NHS No. 999 447 8125; No family known to ring; they lived at: 9 Mill Lane")
  }

  @Test func `a death that is only reported is said to be`() {
    #expect(
      block("DIED", of: bereaved("", deathStatus: "reported")).first
        == "DIED 10-Nov-2026 (reported, not confirmed): GONE, Old (Mr), born")
  }

  // MARK: The lead

  @Test(arguments: [
    ("", "Lead: DN Okafor, A, 020 7946 0101"),
    (
      "AB-1,S-1,2026-11-20,2026-11-24,leave,S-3",
      "Lead: OT Marsh, C, 020 7946 0103, covers for DN Okafor, A, back Tue 24-Nov"
    ),
    (
      "AB-1,S-1,2026-11-20,2026-11-24,leave,",
      "Lead: DN Okafor, A, away, back Tue 24-Nov, NOBODY covers; ring Borough"
    ),
  ])
  func `the lead stands with the number to ring, which is the cover's where they are away`(
    absence: String, line: String
  ) {
    let phones = ["S-1": "020 7946 0101", "S-3": "020 7946 0103"]
    let input = HandoverInput.input([
      .professionals: adding("phone", phones, to: .professionals),
      .absences: "absence_id,professional_id,from,to,reason,cover_professional_id\n" + absence,
    ])
    let lead = block("BEGUM, Rahima (Mrs), born", of: input).first { $0.contains("Lead: ") } ?? ""
    #expect(lead.contains(line), "\(lead)")
  }

  // MARK: The front door

  @Test(arguments: [
    (
      "Chloe Miah,Barts Health,,Ann Other,1953-02-26,07700 900792,\"5 Shoe Lane, E3\",hospital,Sylheti",
      [
        "Ann Other, born 26-Feb-1953 (73y), not on the caseload",
        "  5 Shoe Lane, E3; now in hospital; speaks Sylheti",
        "  07700 900792, number given by Chloe Miah, Barts Health",
      ]
    ),
    (
      "Ann Other,,,Ann Other,1953-02-26,07700 900792,5 Shoe Lane,home,English",
      [
        "Ann Other, born 26-Feb-1953 (73y), not on the caseload",
        "  5 Shoe Lane; speaks English; 07700 900792, number given by themselves",
      ]
    ),
    (
      ",,,Ann Other,,,,,",
      [
        "Ann Other, born not known, not on the caseload",
        "  address not known; language not known; no phone known",
      ]
    ),
    ("Chloe Miah,Barts Health,P-1,,,,,home,", []),
  ])
  func `whoever is at the front door can be reached, and whose number it is is said`(
    request: String, lines: [String]
  ) {
    let input = HandoverInput.input([
      .intake:
        "intake_id,received_at,channel,reply_route,ask,urgency_asked,referrer_name,referrer_organisation,"
        + "person_id,name,date_of_birth,phone,address,where_now,language\n"
        + "Q-1,2026-11-20T08:00:00Z,phone,phone,Insulin,2-hour,\(request)"
    ])
    #expect(block("Ann Other, born", of: input) == lines)
    #expect(input.draft.lines(of: .atOnce).count == 1)
  }
}
