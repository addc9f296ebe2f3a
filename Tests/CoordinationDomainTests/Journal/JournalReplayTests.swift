import Testing

@testable import CoordinationDomain

struct JournalReplayTests {
  @Test func `a change is done and what stood there before is kept in the line`() throws {
    var input = JournalInput()
    let due = Event.Change("due_on", from: "2026-11-20", to: "2026-11-27")
    input.act([Event(.actionDueSet, "X-1", .changes, [due])])
    #expect(input.text("X-1", "due_on") == "2026-11-27")
    let entry = try #require(input.history.entries.first)
    #expect(entry.kind == .actionDueSet)
    #expect(entry.person.map { input.record.id($0) } == "P-1")
    #expect(input.record.line(of: entry)?.known?.changes == [due])
    #expect(input.history.notices.isEmpty)
  }

  @Test func `a row that is added is there with every field, and goes when that is taken back`() {
    var input = JournalInput()
    let title = "Ring \"Mrs B\", then wait\\see\nnext line"
    let adding = Event(
      .actionAdded, "X-NEW", .adds,
      [
        .init("person_id", from: "", to: "P-1"),
        .init("title", from: "", to: title), .init("due_at", from: "", to: "2026-11-20T14:30:00Z"),
        .init("priority", from: "", to: "2-hour"), .init("chase_count", from: "", to: "3"),
      ])
    input.act([adding])
    #expect(input.text("X-NEW", "title") == title)
    #expect(input.text("X-NEW", "due_at") == "2026-11-20T14:30:00Z")
    #expect(input.text("X-NEW", "priority") == "2-hour")
    #expect(input.text("X-NEW", "chase_count") == "3")
    #expect(input.text("X-NEW", "action_id") == "X-NEW")
    input.act([adding.inverse(as: .undone, undoing: 1)])
    #expect(input.text("X-NEW", "title") == nil)
    #expect(input.record.actions.count == 1)
    #expect(input.history.notices.isEmpty)
  }

  @Test func `a field that is emptied is empty`() {
    var input = JournalInput()
    input.act([Event(.actionDueSet, "X-1", .changes, [.init("due_on", from: "2026-11-20", to: "")])])
    #expect(input.text("X-1", "due_on") == "")
  }

  @Test func `a file that was edited underneath is noticed and named`() {
    var input = JournalInput()
    input.act([
      Event(.actionDueSet, "X-1", .changes, [.init("due_on", from: "2026-11-01", to: "2026-11-27")])
    ])
    #expect(input.text("X-1", "due_on") == "2026-11-27")
    #expect(
      input.history.notices.map(\.message) == ["event 1 about X-1: actions.csv has something else in due_on"])
  }

  @Test func `what a newer version wrote is kept, shown as such and not applied`() throws {
    var input = JournalInput()
    var lines = input.lines([
      Event(.actionChased, "X-1", .changes, [.init("status", from: "", to: "accepted")])
    ])
    let text = String(decoding: lines, as: UTF8.self)
    lines = Array((text.split(separator: "action-chased").joined(separator: "action-teleported")).utf8)
    input.record.replay(lines, into: &input.history)
    #expect(input.text("X-1", "status") == "requested")
    let entry = try #require(input.history.entries.first)
    #expect(entry.kind == nil)
    #expect(input.record.line(of: entry)?.event == "action-teleported")
    #expect(entry.subject.map { input.history.frozen.contains($0) } == true)
  }

  @Test func `looking back leaves out what was done later`() {
    var input = JournalInput()
    let later = Event(.actionDueSet, "X-1", .changes, [.init("due_on", from: "2026-11-20", to: "2026-11-27")])
    let lines = input.lines([later], at: JournalInput.noon + 86_400)
    input.record.replay(lines, into: &input.history, upTo: Day(year: 2026, month: 11, day: 20))
    #expect(input.text("X-1", "due_on") == "2026-11-20")
    #expect(input.history.entries.count == 1)
  }

  @Test func `names of fields that are about the act are no columns of any file`() {
    let names = FileCatalogue.all.flatMap(\.columns).map(\.name)
    for name in [JournalText.effectName, JournalText.undoesName, JournalText.becauseName] {
      #expect(!names.contains(name))
    }
    #expect(!names.contains { $0.contains(".") })
  }

  @Test func `no two tables that events change have ids of one prefix`() {
    let prefixes = TableDoor.all.compactMap { door -> String? in
      guard let column = door.idColumn, case .id(let prefix) = door.columns[column].kind else { return nil }
      return prefix
    }
    #expect(Set(prefixes).count == prefixes.count)
  }
}
