import Testing

@testable import CoordinationDomain

/// The figures of screen 7, on the sample.
@Suite struct GapFiguresPageTests {
  private let page = SampleView.shared.gapFiguresPage()

  @Test func `heads of columns are no stops, and every other line is one`() {
    let lines = page.sections.flatMap(\.lines)
    #expect(lines.filter(\.isPart).map(\.text) == ["", ""])
    #expect(lines.filter(\.isPart).allSatisfy { $0.trailing.hasPrefix("0-3 d") })
    #expect(lines.filter { !$0.isPart }.allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: ["Actions done on time", "Teams"])
  func `shares stand digit under digit`(heading: String) throws {
    let section = try #require(page.sections.first { $0.heading.hasPrefix(heading) })
    // Whatever the width, the edge is the same for all of them.
    let fromEdge = Set(
      section.lines.map { line in line.trailing.split(separator: "of", maxSplits: 1).last?.count })
    #expect(section.lines.count > 1)
    #expect(fromEdge.count == 1, "\(section.lines.map(\.trailing))")
    #expect(section.lines.allSatisfy { $0.trailing.contains(" of ") && $0.trailing.hasSuffix("%") })
  }
}
