import Foundation
import Testing

@testable import CoordinationDomain

/// The list of what was recorded.
@Suite struct JournalListingTests {
  /// An action is put off, another added, undone, done again and undone again.
  private func input() throws -> CommandInput {
    var input = CommandInput.sample()
    for line in [
      "action due X-00001-2 2026-11-27", "action add P-00012 chase mattress", "undo", "redo", "undo",
    ] {
      _ = try input.type(line).get()
    }
    return input
  }

  private func text(_ format: ListingFormat, _ columns: String, _ filter: String = "") throws -> String {
    let view = try input().view
    let request = ListingRequest(filter: filter, columns: columns, format: format)
    let selection = try Listing.journal.selection(for: request, in: view).get()
    return Listing.journal.text(selection.rows, columns: selection.columns, in: view, as: format)
  }

  private func objects(_ filter: String = "") throws -> [[String: Any]] {
    let text = try text(.json, "", filter)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  @Test func `exports have the moment in UTC, tables in the place's time, the newest last`() throws {
    #expect(
      try text(.csv, "sequence,at,by_id,event,subject,person_id,act,base,undone", "event:due") == """
        sequence,at,by_id,event,subject,person_id,act,base,undone
        1,2026-11-20T12:00:00Z,S-0061,action-due-set,X-00001-2,P-00001,1,,false

        """)
    #expect(try text(.table, "sequence,at", "event:due") == "No.  When\n  1  20-Nov 12:00\n")
    #expect(try text(.csv, "sequence").split(separator: "\n").dropFirst() == ["1", "2", "3", "4", "5"])
  }

  @Test func `an act that was undone, done again and undone again is undone`() throws {
    #expect(try text(.csv, "sequence,undone", "is:undone") == "sequence,undone\n2,true\n4,true\n")
  }

  @Test func `whom a row was about is known when it has gone`() throws {
    #expect(
      try text(.csv, "person_id", "event:undone").split(separator: "\n").dropFirst() == [
        "P-00012", "P-00012",
      ])
  }

  @Test(arguments: [
    ("by:jama", 5), ("who:S-0061", 5), ("event:action", 2), ("subject:X-00001-2", 1), ("mattress", 4),
    ("at>=2026-11-20", 5), ("at<2026-11-20", 0), ("is:new", 5), ("is:unknown", 0), ("sequence>3", 2),
  ])
  func `it is searched by who, what, about what and when`(filter: String, count: Int) throws {
    #expect(try objects(filter).count == count)
  }

  @Test func `what was undone or done again is named as it was at first`() throws {
    let told = try text(.csv, "sentence", "event:undone,redone")
    #expect(
      told == """
        sentence
        "Undid: added the action ""chase mattress"" for CHEN, Mei Ling (Mrs)"
        "Did again: added the action ""chase mattress"" for CHEN, Mei Ling (Mrs)"
        "Undid: added the action ""chase mattress"" for CHEN, Mei Ling (Mrs)"

        """)
  }

  @Test func `an object in JSON has the event's own fields besides what every event has`() throws {
    let events = try objects()
    let first = try #require(events.first)
    #expect(first["at"] as? String == "2026-11-20T12:00:00Z")
    #expect(first["by"] as? String == "S-0061")
    #expect(first["due_on"] as? String == "2026-11-27")
    #expect(first["due_on.was"] as? String == "2026-11-23")
    #expect(first["person_id"] as? String == "P-00001")
    #expect(events[1]["row.is"] as? String == "added")
    #expect(events[1]["person_id"] as? String == "P-00012")
    #expect(events[2]["undoes"] as? Int == 2)
    #expect(events.allSatisfy { Set(JournalMembers.always).isSubset(of: $0.keys) })
  }

  @Test func `columns that are asked for are the keys, and no others`() throws {
    let events = try #require(
      try JSONSerialization.jsonObject(with: Data(text(.json, "sequence,by").utf8)) as? [[String: Any]])
    #expect(events.allSatisfy { $0.keys.sorted() == ["by", "sequence"] })
  }

  @Test func `a field that is called like what every event has is told apart`() {
    var input = JournalInput()
    input.act([
      Event(
        .contactRecorded, "E-NEW", .adds,
        [.init("person_id", from: "", to: "P-1"), .init("at", from: "", to: "2026-11-19T09:00:00Z")])
    ])
    let view = CareView(
      input.record, at: Moment(now: JournalInput.noon, zone: .europeLondon), history: input.history)
    let text = Listing.journal.text([0], columns: Listing.journal.columns, in: view, as: .json)
    #expect(text.contains("\"at\":\"2026-11-20T12:00:00Z\""))
    #expect(text.contains("\"row.at\":\"2026-11-19T09:00:00Z\""))
    #expect(text.contains("\"person_id\":\"P-1\",") || text.contains("\"person_id\":\"P-1\"}"))
    #expect(text.components(separatedBy: "\"person_id\"").count == 2)
    #expect(JournalMembers.key("at.was") == "row.at.was")
  }

  @Test func `what a newer version wrote is shown as such`() throws {
    var input = JournalInput()
    let lines = input.lines([
      Event(.actionChased, "X-1", .changes, [.init("status", from: "", to: "accepted")])
    ])
    let text = String(decoding: lines, as: UTF8.self).replacingOccurrences(
      of: "action-chased", with: "action-flown")
    input.record.replay(Array(text.utf8), into: &input.history)
    let view = CareView(
      input.record, at: Moment(now: JournalInput.noon, zone: .europeLondon), history: input.history)
    let query = Listing.journal.query("is:unknown event:flown")
    #expect(query.problems.isEmpty)
    #expect(Listing.journal.rows(matching: query, in: view) == [0])
    let written = Listing.journal.text([0], columns: Listing.journal.columns, in: view, as: .json)
    #expect(written.contains("\"event\":\"action-flown\""))
    #expect(written.contains("newer version"))
    #expect(written.contains("\"status\":\"accepted\""))
  }
}
