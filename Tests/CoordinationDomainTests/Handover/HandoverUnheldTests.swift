import Testing

@testable import CoordinationDomain

/// People whom nobody holds stand near the top, by name and with what is the matter.
@Suite struct HandoverUnheldTests {
  private let away = "absence_id,professional_id,from,to,reason,cover_professional_id\n"

  private func line(_ key: String, of input: CommandInput) throws -> HandoverLine {
    input.draft.paperLine(try #require(input.draft.item(key)))
  }

  @Test func `whoever has no lead stands after help within two hours, with since when and whom to ring`()
    throws
  {
    let input = HandoverInput.input([
      .intake:
        "intake_id,received_at,channel,reply_route,name,ask,urgency_asked\n"
        + "Q-1,2026-11-20T08:00:00Z,phone,phone,Ann Other,Insulin,2-hour",
      .careTeam: """
      membership_id,person_id,professional_id,role,status,start_on,end_on
      M-1,P-1,S-1,lead,held,2026-07-13,2026-11-03
      M-2,P-1,S-2,coordinator,held,2026-01-01,
      """,
      .actions: (SmallBorough.files[.actions] ?? "")
        + "\nX-4,P-1,Fire safety visit,review,O-1,S-2,S-1,2026-11-01,accepted,2026-11-02,2026-11-20",
      .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place,note\n"
        + "E-9,P-1,S-3,planned,2026-11-20T15:00:00Z,,,home,",
    ])
    #expect(Array(input.keys.prefix(4)) == ["urgent/Q-1", "unheld/P-1", "unheld/P-4", "unstable/P-1"])
    let line = try line("unheld/P-1", of: input)
    #expect(line.words.hasPrefix("BEGUM, Rahima (Mrs): NO LEAD since 03-Nov (17 d): the last one ended"))
    #expect(line.tone == .alarm)
    #expect(
      line.more == [
        "Today 15:00: home visit, OT Marsh, C, INTERPRETER NOT BOOKED",
        "Due today: Fire safety visit (SW Lee, B)", "1 action late", "Sylheti, INTERPRETER NEEDED",
        "Coordinator: SW Lee, B, no phone known", "No family known to ring",
      ])
  }

  @Test(arguments: [
    ("", nil),
    ("AB-1,S-1,2026-11-20,2026-11-24,leave,S-3", nil),
    (
      "AB-1,S-1,2026-11-20,2026-11-24,leave,",
      "BEGUM, Rahima (Mrs): lead DN Okafor, A is away, back Tue 24-Nov, NOBODY covers"
    ),
    (
      "AB-1,S-1,2026-11-20,2026-11-24,leave,S-3\nAB-2,S-3,2026-11-20,2026-11-24,leave,",
      "BEGUM, Rahima (Mrs): lead DN Okafor, A is away, back Tue 24-Nov, OT Marsh, C covers, but is NOT HERE either"
    ),
  ])
  func `whose lead is away and not covered stands there too`(absences: String, words: String?) {
    let input = HandoverInput.input([.absences: away + absences])
    #expect(input.draft.lines(of: .unheld).first { $0.item.subject == "P-1" }?.words == words)
  }

  @Test func `the number beside a cover who is away too is the team's`() throws {
    let input = HandoverInput.input([
      .absences: away
        + "AB-1,S-1,2026-11-20,2026-11-24,leave,S-3\nAB-2,S-3,2026-11-20,2026-11-24,leave,"
    ])
    #expect(
      try line("unheld/P-1", of: input).more.contains { $0.hasSuffix("Ring Borough team, no phone known") })
  }

  @Test(arguments: [("unstable", "unstable/P-1"), ("watch", "essential/P-1"), ("stable", "essential/P-1")])
  func `nobody stands twice among the unsteady, and what else there is is said`(outlook: String, key: String)
    throws
  {
    let input = HandoverInput.input([
      .caseload:
        "caseload_id,person_id,status,start_on,essential_visits,outlook,pathway,if_then\n"
        + "L-1,P-1,active,2026-01-01,insulin,\(outlook),frailty,\"If pale, ring 999\"",
      .encounters: "encounter_id,person_id,professional_id,status,at,with,outcome,place,note",
    ])
    #expect(input.draft.items(of: .unsteady).map(\.key) == [key])
    let line = input.draft.line(try #require(input.draft.item(key)))
    #expect((line.words + line.more.joined()).contains("ssential visits (insulin)"))
    #expect(line.more.contains { $0.contains("If pale, ring 999") } == (outlook != "stable"))
    #expect(HandoverSheet(input.draft).text.contains("Essential visits must not be missed"))
  }
}
