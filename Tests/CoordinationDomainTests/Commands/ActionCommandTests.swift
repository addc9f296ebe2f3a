import Testing

@testable import CoordinationDomain

struct ActionCommandTests {
  @Test func `an action is added with its owner, its date and who asked`() throws {
    var input = CommandInput.sample()
    _ = try input.type("action add P-00012 chase mattress @reablement +2w").get()
    let id = input.lastSubject
    #expect(input.text(id, "title") == "chase mattress")
    #expect(input.text(id, "person_id") == "P-00012")
    #expect(input.text(id, "owner_organisation_id") == "O-LBTH")
    #expect(input.text(id, "due_on") == "2026-12-04")
    #expect(input.text(id, "first_due_on") == "2026-12-04")
    #expect(input.text(id, "raised_by") == "S-0061")
    #expect(input.text(id, "status") == "requested")
  }

  @Test func `done needs a line of evidence`() throws {
    var input = CommandInput.sample()
    #expect(
      input.refusal("action done X-00001-1  ")
        == "What shows that it is done? One line is needed, for example \"delivered, seen by nurse\".")
    _ = try input.type("action done X-00001-1 delivered, seen by nurse").get()
    #expect(input.text("X-00001-1", "status") == "completed")
    #expect(input.text("X-00001-1", "outcome") == "delivered, seen by nurse")
    #expect(input.text("X-00001-1", "completed_on") == "2026-11-20")
    #expect(
      input.refusal("action done X-00001-1 again")
        == "It was completed on 20-Nov. Reopen it first (action reopen).")
  }

  @Test func `what was done is undone and done again, field by field`() throws {
    var input = CommandInput.sample()
    _ = try input.type("action due X-00001-2 +1w").get()
    #expect(input.text("X-00001-2", "due_on") == "2026-11-27")
    _ = try input.type("undo").get()
    #expect(input.text("X-00001-2", "due_on") == "2026-11-23")
    _ = try input.type("redo").get()
    #expect(input.text("X-00001-2", "due_on") == "2026-11-27")
    _ = try input.type("action add P-00012 ring the ward").get()
    let id = input.lastSubject
    _ = try input.type("undo").get()
    #expect(input.text(id, "title") == nil)
    _ = try input.type("redo").get()
    #expect(input.text(id, "title") == "ring the ward")
    #expect(input.text(id, "person_id") == "P-00012")
    #expect(input.view.history.notices.isEmpty)
  }

  @Test func `undo is refused with what came later and holds a field it would restore`() throws {
    var input = CommandInput.sample()
    let first = try input.type("action due X-00001-2 +1w").get()
    _ = try input.type("action due X-00001-2 +2w", by: "S-0011").get()
    let sentence = input.refusal("undo \(first)")
    #expect(sentence.hasSuffix("Undo that first."))
    #expect(sentence.contains("set the date of \"Ring housing about the lift at Latham House\" Fri 04-Dec"))
  }

  @Test func `somebody else's change of the same thing is shown with both values`() throws {
    var input = CommandInput.sample()
    _ = try input.type("action due X-00001-2 +1w", by: "S-0011").get()
    switch input.type("action due X-00001-2 +3w", seenUpTo: 0) {
    case .success: Issue.record("a stale change went through")
    case .failure(let refusal):
      guard case .conflict(let conflict) = refusal.reason else {
        Issue.record("refused for another reason: \(refusal.sentence)")
        return
      }
      let due = conflict.values.first { $0.column == "due_on" }
      #expect(due?.before == "2026-11-23")
      #expect(due?.theirs == "2026-11-27")
      #expect(due?.yours == "2026-12-11")
    }
    // Adding runs over nothing.
    #expect(input.refusal("action add P-00001 ring the ward", seenUpTo: 0) == "")
  }
}
