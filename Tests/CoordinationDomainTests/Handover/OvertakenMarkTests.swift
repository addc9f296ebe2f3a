import Testing

@testable import CoordinationDomain

/// Whoever read how steady somebody is reads it again when it is said anew: an old read-back holds for nothing.
@Suite struct OvertakenMarkTests {
  private let saidAnew = "person outlook P-1 unstable If he is confused, ring 999"

  @Test func `what is said anew is read again, and nobody signs before`() {
    var input = HandoverInput.input
    _ = input.type("handover read NE/unstable/P-1 Ring the daughter", by: "S-5")
    #expect(!input.unread.contains("unstable/P-1"))
    #expect(HandoverSheet.printed(input.draft).contains("Read back: “Ring the daughter”"))
    #expect(input.refusal(saidAnew, by: "S-2") == "")
    #expect(input.unread.contains("unstable/P-1"))
    #expect(input.draft.mark("unstable/P-1")?.readBack.isEmpty == true)
    let paper = HandoverSheet.printed(input.draft)
    #expect(paper.contains("If he is confused, ring 999"))
    #expect(!paper.contains("Read back:"))
    #expect(input.refusal("handover accept NE", by: "S-5").hasPrefix("BEGUM, Rahima (Mrs): unstable"))
    #expect(input.refusal("handover read NE/unstable/P-1 Ring 999 at once", by: "S-5") == "")
    #expect(!input.unread.contains("unstable/P-1"))
    #expect(input.refusal("handover accept NE", by: "S-5") == "")
  }

  @Test func `it is read again too where the first has signed already`() throws {
    var input = HandoverInput.input
    input.readAll(by: "S-5")
    _ = try input.type("handover give NE", by: "S-2").get()
    _ = try input.type(saidAnew, by: "S-2").get()
    #expect(input.refusal("handover accept NE", by: "S-5").hasPrefix("BEGUM, Rahima (Mrs): unstable"))
  }

  @Test func `another change of the person leaves the mark`() throws {
    var input = HandoverInput.input
    input.readAll(by: "S-5")
    _ = try input.type("action add P-1 Ring the son +1w", by: "S-2").get()
    #expect(!input.unread.contains("unstable/P-1"))
  }

  @Test func `a signed sheet keeps its tick, and the next handover has the item as new`() throws {
    var input = HandoverInput.signed()
    #expect(!input.unread.contains("unstable/P-1"))
    let before = try #require(input.view.signedSheet(input.lastSigned))
    #expect(before.contains("Read back: “Ring the daughter first” (CC Shah, E)"))
    _ = try input.type(saidAnew, by: "S-2").get()
    #expect(input.view.signedSheet(input.lastSigned) == before)
    #expect(input.unread.contains("unstable/P-1"))
    #expect(input.draft.lastMark("unstable/P-1")?.readAt == nil)
  }

  @Test func `a read-back of what was said anew meanwhile is asked about first`() throws {
    var input = HandoverInput.input
    let looked = input.view.history.lastSequence
    _ = try input.type(saidAnew, by: "S-2").get()
    let read = "handover read NE/unstable/P-1 Ring the daughter"
    #expect(input.refusal(read, by: "S-5", seenUpTo: looked).contains("after you looked"))
    #expect(input.refusal(read, by: "S-5", seenUpTo: input.view.history.lastSequence) == "")
    // Reading about something else meets nothing.
    let other = try #require(input.keys.first { !$0.hasSuffix("/P-1") && !$0.hasPrefix("unstable") })
    #expect(input.refusal("handover read NE/\(other)", by: "S-5", seenUpTo: looked) == "")
  }
}
