import Testing

@testable import CoordinationDomain

/// What stands on top of the paper, as text and as a document.
@Suite struct HandoverHeadTests {
  @Test
  func `the print says who printed it and when, and that it is confidential; what is kept does not say who`()
  {
    let input = HandoverInput.input
    let author = input.view.record.professional(named: "S-2")
    let lines = HandoverSheet.printed(input.draft, by: author).split(separator: "\n")
    #expect(lines[2] == "Printed by SW Lee, B, Fri 20-Nov-2026 12:00")
    #expect(lines.contains("Confidential: about people. Destroy paper when the next handover is signed."))
    #expect(!HandoverSheet(input.draft).text.contains("Printed"))
    #expect(HandoverSheet.printed(input.draft).contains("\nPrinted Fri 20-Nov-2026 12:00\n"))
  }

  @Test func `the document has the head on top, and the marks`() throws {
    let lines = HandoverInput.input.view.handoverDocument(HandoverInput.input.draft).markdownLines.map(
      \.string)
    let since = try #require(lines.firstIndex { $0.hasPrefix("- **Since**") })
    let first = try #require(lines.firstIndex { $0.hasPrefix("## ") })
    #expect(since < first)
    #expect(lines.contains { $0.hasPrefix("- NEW ! BEGUM, Rahima (Mrs), 85y (UNSTABLE)") })
  }
}
