import Testing

@testable import CoordinationDomain

/// What is new, what was read and by whom: on the paper of the day and on the one that is signed.
@Suite struct HandoverMarkingTests {
  /// The line of an item with what stands under it.
  private func block(_ words: String, of sheet: String) -> [String] {
    let lines = sheet.split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.hasPrefix("[") && $0.contains(words) }
    return first.map { first in [lines[first]] + lines[(first + 1)...].prefix { $0.hasPrefix("  ") } } ?? []
  }

  @Test func `what came after the last signed handover is marked as new, what was known is not`() throws {
    var input = HandoverInput.signed(now: "2026-11-19T17:00")
    input.move(to: "2026-11-20T09:00")
    _ = try input.type("action chase X-2 They look for it", by: "S-2").get()
    let sheet = HandoverSheet(input.draft).text
    #expect(sheet.contains("Marks    NEW came up or changed"))
    #expect(block("UNSTABLE", of: sheet).first?.hasPrefix("[ ] NEW ! BEGUM") == true)
    #expect(block("Chase mattress", of: sheet).first?.hasPrefix("[ ] ! BEGUM") == true)
    #expect(sheet.contains("\n[ ] NEW BEGUM, Rahima (Mrs)\n"))
  }

  @Test func `who has read an item and who sees to it stand at the item`() throws {
    var input = HandoverInput.input
    _ = try input.type("handover read NE/action/X-1", by: "S-5").get()
    _ = try input.type("handover take NE/no-reply/E-3", by: "S-1").get()
    let printed = HandoverSheet.printed(input.draft)
    let read = block("Chase mattress", of: printed)
    #expect(read.first?.hasPrefix("[x] NEW ! BEGUM") == true)
    #expect(read.last == "      Read by CC Shah, E")
    #expect(block("Home visit", of: printed).last == "      DN Okafor, A sees to it")
    // What is kept when somebody signs has no ticks: they are the other one's.
    #expect(!HandoverSheet(input.draft).text.contains("\n[x] "))
  }

  @Test func `what whoever hands over has read is not ticked`() throws {
    var input = HandoverInput.input
    _ = try input.type("handover read NE/action/X-1", by: "S-2").get()
    _ = try input.type("handover give NE", by: "S-2").get()
    let read = block("Chase mattress", of: HandoverSheet.printed(input.draft))
    #expect(read.first?.hasPrefix("[ ] NEW ! BEGUM") == true)
    #expect(read.count == 1)
  }

  @Test
  func `a line for the pen stands where somebody unstable was not read back, and the words where they were`()
    throws
  {
    var input = HandoverInput.input
    let pen = block("UNSTABLE", of: HandoverSheet.printed(input.draft)).last ?? ""
    #expect(pen.hasPrefix("      If it gets worse I will: ____"))
    #expect(pen.count == HandoverSheet.width)
    _ = try input.type("handover read NE/unstable/P-1 Ring the daughter", by: "S-5").get()
    let back = block("UNSTABLE", of: HandoverSheet.printed(input.draft))
    #expect(back.first?.hasPrefix("[x] ") == true)
    #expect(back.last == "      Read back: “Ring the daughter” (CC Shah, E)")
  }

  @Test
  func `on a signed sheet what was read is ticked and read back at its item, and the rest is as it was`()
    throws
  {
    var input = HandoverInput.input
    _ = try input.type("handover read NE/unstable/P-1 Ring the daughter", by: "S-5").get()
    _ = try input.type("handover give NE", by: "S-2").get()
    let kept = HandoverSheet(input.draft).text
    _ = try input.type("handover accept NE", by: "S-5").get()
    let sheet = try #require(input.view.signedSheet(input.lastSigned))
    #expect(block("UNSTABLE", of: sheet).first?.hasPrefix("[x] ") == true)
    #expect(block("UNSTABLE", of: sheet).last == "      Read back: “Ring the daughter” (CC Shah, E)")
    #expect(block("Chase mattress", of: sheet).first?.hasPrefix("[ ] ") == true)
    let old = sheet.replacing("\n[x] ", with: "\n[ ] ")
      .replacing("      Read back: “Ring the daughter” (CC Shah, E)\n", with: "")
    #expect(old.hasPrefix(kept))
  }

  @Test func `a sheet with another number of boxes than keys is left as it is`() throws {
    let input = HandoverInput.signed()
    let marking = HandoverMarking(input.view, input.draft.place, row: 0)
    #expect(marking.marked("[ ] One\n[ ] Two\n", keys: ["unstable/P-1"]) == "[ ] One\n[ ] Two\n")
    #expect(marking.marked("[ ] One\n", keys: ["action/X-1"]).hasPrefix("[x] One"))
  }
}
