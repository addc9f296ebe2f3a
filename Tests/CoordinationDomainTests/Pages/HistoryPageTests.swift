import Testing

@testable import CoordinationDomain

/// What happened with a person, from the journal and from the files' own dates.
@Suite struct HistoryPageTests {
  private func lines(_ input: CommandInput, _ id: String, whole: Bool) throws -> [PageLine] {
    let row = try #require(Listing.people.row(of: id, in: input.view))
    let page = whole ? input.view.historyPage(row) : input.view.personPage(row)
    return page.sections.first { $0.heading.hasPrefix("History") }?.lines ?? []
  }

  @Test func `an action done here is told once, by who recorded it and with its outcome`() throws {
    var input = CommandInput.sample()
    _ = try input.type("action done X-00001-1 delivered").get()
    for whole in [true, false] {
      let told = try lines(input, "P-00001", whole: whole).filter {
        $0.text.contains("Chase pressure mattress")
      }
      #expect(told.map(\.text) == ["CC Jama, M: Marked done \"Chase pressure mattress\" (delivered)"])
    }
  }

  @Test func `what the files alone know keeps its date`() throws {
    let input = CommandInput.sample()
    let told = try lines(input, "P-00001", whole: true)
    #expect(told.contains { $0.label == "13-Jul" && $0.text == "CM Davies, M: Became lead" })
  }

  @Test func `what was undone stands in the history and not on the page`() throws {
    var input = CommandInput.sample()
    _ = try input.type("action add P-00001 ring the ward").get()
    _ = try input.type("undo").get()
    let whole = try lines(input, "P-00001", whole: true)
    #expect(
      whole.contains { $0.text.hasSuffix("Added the action \"ring the ward\"") && $0.trailing == "undone" })
    #expect(whole.contains { $0.text.contains("Undid: added the action") })
    let page = try lines(input, "P-00001", whole: false)
    #expect(!page.contains { $0.text.contains("ring the ward") })
  }

  @Test func `a note is told with its words`() throws {
    var input = CommandInput.sample()
    _ = try input.type("note add P-00001 spoke to her daughter").get()
    let told = try lines(input, "P-00001", whole: true).filter { $0.text.contains("spoke to her daughter") }
    #expect(told.count == 1)
  }

  @Test func `an event has a page with each value before and after`() throws {
    var input = CommandInput.sample()
    let act = try input.type("action due X-00001-1 +1w").get()
    let row = try #require(Listing.journal.row(of: "\(act)", in: input.view))
    let words = input.view.eventPage(row).sections.flatMap(\.lines).map(\.text)
    #expect(words.contains { $0.hasPrefix("Due on: ") && $0.contains(" became Fri 27-Nov") })
    #expect(input.view.target(ofEvent: "\(act)") == .person("P-00001"))
  }

  @Test func `a record tells who changed it after a sequence, and only it`() throws {
    var input = CommandInput.sample()
    let act = try input.type("action due X-00001-1 +1w", by: "S-0011").get()
    let later = input.view.moment.now + 130
    #expect(
      input.view.changedWords(.person("P-00001"), after: act - 1, now: later)?
        .hasPrefix("Changed by CM Davies, M 2 min ago: set the date of") == true)
    #expect(input.view.changedWords(.action("X-00001-1"), after: act - 1, now: later) != nil)
    #expect(input.view.changedWords(.person("P-00002"), after: act - 1, now: later) == nil)
    #expect(input.view.changedWords(.person("P-00001"), after: act, now: later) == nil)
  }
}
