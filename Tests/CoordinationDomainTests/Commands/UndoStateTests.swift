import Testing

@testable import CoordinationDomain

@Suite struct UndoStateTests {
  @Test func `undo after undo, redo and undo goes on to what was done before`() throws {
    var input = CommandInput.sample()
    for line in [
      "action due X-00001-2 2026-11-27", "action due X-00001-2 2026-11-30", "undo", "redo", "undo",
    ] {
      _ = try input.type(line).get()
    }
    #expect(input.text("X-00001-2", "due_on") == "2026-11-27")
    _ = try input.type("undo").get()
    #expect(input.text("X-00001-2", "due_on") == "2026-11-23")
    #expect(input.refusal("undo").contains("nothing here that could be undone"))
    for day in ["2026-11-27", "2026-11-30"] {
      _ = try input.type("redo").get()
      #expect(input.text("X-00001-2", "due_on") == day)
    }
  }
}
