import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// What `P` puts on paper or into a file.
@Suite struct PaperTests {
  private func paper(_ script: KeyScript) throws -> Paper {
    var playing = Playing()
    try playing.press(script)
    guard case .keep(let paper, .file) = playing.request else {
      throw Missing.paper
    }
    return paper
  }

  private enum Missing: Error {
    case paper
  }

  @Test func `a list as CSV has every column of the rows that are shown, and nothing else`() throws {
    let paper = try paper("2 / \"begum\" Enter P c")
    let view = SampleView.shared
    let lines = paper.text.split(separator: "\n").map(String.init)
    #expect(paper.name == "people-2026-11-20" && paper.ending == "csv")
    #expect(lines.first == Listing.people.columns.map(\.id).joined(separator: ","))
    let begums = Listing.people.rows(matching: Listing.people.query("begum"), in: view)
    #expect(lines.count == begums.count + 1 && begums.count > 1)
    #expect(!paper.text.contains("Printed"), "a spreadsheet has no foot")
  }

  @Test func `of a list with marked rows the marked ones are kept`() throws {
    let paper = try paper("2 Space Down Down Space P c")
    #expect(paper.text.split(separator: "\n").count == 3)
  }
}
