import Testing

@testable import CoordinationDomain

/// What others did with somebody's people since they last looked: S-2 looks, S-5 works beside them.
@Suite struct LookedSinceTests {
  private typealias Act = (at: String, by: String, typed: String)

  /// The borough after acts, each at its own time.
  private func borough(after acts: Act...) throws -> CommandInput {
    var input = HandoverInput.input([:], now: "2026-11-12T09:00")
    try work(acts, in: &input)
    return input
  }

  private func work(_ acts: [Act], in input: inout CommandInput) throws {
    for act in acts {
      input.move(to: act.at)
      _ = try input.type(act.typed, by: act.by).get()
    }
  }

  private func since(_ input: CommandInput) throws -> LookedSince {
    LookedSince(input.view, for: try #require(input.view.record.professional(named: "S-2")))
  }

  private func page(_ input: CommandInput) throws -> Page {
    input.view.lookedSincePage(try #require(input.view.record.professional(named: "S-2")))
  }

  @Test func `it is what others did with their people, until they have looked again`() throws {
    var input = try borough(after: ("2026-11-20T12:00", "S-2", "handover looked"))
    #expect(try since(input).people == [])
    try work([("2026-11-20T12:00", "S-2", "action chase X-1 By me")], in: &input)
    #expect(try since(input).people == [])
    try work([("2026-11-20T12:00", "S-5", "action chase X-2 By her")], in: &input)
    let shown = try page(input)
    #expect(shown.sections.map(\.heading) == ["BEGUM, Rahima (Mrs)"])
    #expect(shown.sections.first?.lines.map(\.text) == ["CC Shah, E: Chased \"Ring housing\""])
    try work([("2026-11-20T12:00", "S-2", "handover looked")], in: &input)
    #expect(try since(input).people == [])
  }

  @Test func `what somebody signed for does not hide what they have not looked at`() throws {
    var input = try borough(
      after: ("2026-11-19T10:00", "S-2", "handover looked"),
      ("2026-11-19T11:00", "S-5", "action chase X-2 By her"),
      ("2026-11-19T17:00", "S-2", "handover give NE"))
    input.move(to: "2026-11-23T09:00")
    let found = try since(input)
    #expect(found.people.map { found.view.record.text[found.view.record.people.rows[$0].id] } == ["P-1"])
    #expect(found.view.timeWords(found.start.at) == "Thu 19-Nov 10:00")
  }

  @Test func `whoever never said so is told from where they were last here`() throws {
    let input = try borough(
      after: ("2026-11-12T10:00", "S-2", "action chase X-1 By me"),
      ("2026-11-13T10:00", "S-5", "action chase X-2 By her"),
      ("2026-11-20T09:00", "S-2", "action chase X-1 By me again"))
    let shown = try page(input)
    #expect(shown.title == "Changed with your people since Thu 12-Nov 10:00, by others")
    #expect(
      shown.sections.first?.lines.contains { $0.text == "CC Shah, E: Chased \"Ring housing\"" } == true)
  }
}
