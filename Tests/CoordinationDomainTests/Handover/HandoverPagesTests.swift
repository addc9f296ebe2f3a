import Testing

@testable import CoordinationDomain

/// The sheet on pages: a pile of paper that fell down can be put in order again.
@Suite struct HandoverPagesTests {
  private func pages(actions: Int) -> [[Substring]] {
    let rows = (1...actions).map {
      "Y-\($0),P-1,Task \($0) which is told at such length that it takes a second line,review,O-1,S-1,S-1,"
        + "2026-11-01,accepted,2026-11-02,2026-11-18"
    }
    let input = HandoverInput.input([
      .actions: (SmallBorough.files[.actions] ?? "").split(separator: "\n")[0] + "\n"
        + rows.joined(separator: "\n")
    ])
    return HandoverPages(printing: input.draft).pages.map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }
  }

  @Test(arguments: [1, 2, 40, 90])
  func `every page says what it is, that it is confidential, and which page of how many`(actions: Int) {
    let pages = pages(actions: actions)
    #expect(actions < 40 || pages.count > 1)
    for (index, page) in pages.enumerated() {
      #expect(page.count <= HandoverPages.length)
      #expect(page[0].hasPrefix("Handover: North East, Fri 20-Nov-2026 12:00  "))
      #expect(page[0].hasSuffix("Confidential, page \(index + 1) of \(pages.count)"))
      #expect(page[0].count == HandoverSheet.width)
      #expect(page[1] == String(repeating: "=", count: HandoverSheet.width))
      // Nothing is torn from what it belongs to, and no heading stands alone.
      #expect(page.count > 2 && !page[2].isEmpty && !page[2].hasPrefix(" "))
      #expect(page.last.map { !$0.allSatisfy { $0 == "-" } } == true)
    }
    #expect(pages.joined().count { $0.hasPrefix("Handover: North East") } == pages.count)
    #expect(pages.joined().count { $0.hasPrefix("[ ] NEW ! BEGUM, Rahima (Mrs): Task ") } == actions)
  }

  @Test func `what is longer than a page goes on, and no line is lost`() {
    let lines = (1...200).map { "      line \($0)" }
    let pages = HandoverPages(
      "Handover: X\n===========\n[ ] One\n\(lines.joined(separator: "\n"))\n", name: "X")
    #expect(pages.pages.count == 4)
    for line in lines { #expect(pages.text.contains(line + "\n")) }
    #expect(!pages.text.contains("Handover: X"))
    #expect(pages.text.count { $0 == "\u{C}" } == 3)
  }

  @Test func `a signed sheet is printed under one title, with the day it was signed`() throws {
    var input = HandoverInput.signed(now: "2026-11-19T17:00")
    let id = input.lastSigned
    input.move(to: "2026-12-20T12:00")
    let text = try #require(input.view.signedPages(id)).text
    #expect(text.hasPrefix("Signed handover: North East, 19-Nov-2026 17:00 "))
    #expect(text.ranges(of: "andover: North East").count == text.ranges(of: "Confidential, page").count)
    let page = try #require(input.view.signedHandoverPage(id))
    #expect(page.title == "Signed handover: North East, 19-Nov-2026 17:00")
    #expect(page.sections.flatMap(\.lines).first?.text.hasPrefix("Confidential: about people") == true)
  }
}
