import Foundation
import TestSupport
import Testing

/// `coordinator mdt …`: the papers of a meeting, by the built program.
@Suite struct MeetingPaperCommandTests {
  private func run(_ arguments: String...) throws -> CommandRun {
    let folder = try Scratch.borough()
    return try CommandRun(["mdt"] + arguments, environment: ["COORDINATOR_DATA": folder.path])
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  @Test(arguments: ["agenda", "minutes", "actions"])
  func `a paper is printed as text, Markdown and JSON`(paper: String) throws {
    let text = try run(paper, "MT-NE-20261113", "--format", "text")
    #expect(text.status == 0)
    #expect(text.output.contains(": Locality MDT North East, Fri 13-Nov-2026 14:00-16:00\n===="))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let markdown = try run(paper, "mt-ne-20261113", "--format", "markdown")
    #expect(markdown.output.hasPrefix("# "))
    let json = try run(paper, "MT-NE-20261113", "--format", "json")
    #expect(json.status == 0)
    #expect((try? JSONSerialization.jsonObject(with: Data(json.output.utf8))) != nil)
  }

  @Test func `the agenda as JSON is an array with the keys that are promised for ever`() throws {
    let items = try objects(try run("agenda", "MT-NE-20261120", "--format", "json").output)
    #expect(items.count == 11)
    #expect(items.allSatisfy { $0["meeting_id"] as? String == "MT-NE-20261120" })
    #expect(items.compactMap { $0["sequence"] as? Int } == Array(1...11))
    for key in ["sequence", "person_id", "lane", "reasons", "minutes", "carried", "status", "decision"] {
      #expect(items.allSatisfy { $0.keys.contains(key) }, "\(key)")
    }
  }

  @Test func `the list of coming meetings' items is what it was`() throws {
    #expect(try run("--format", "csv").output == run("agenda", "--format", "csv").output)
    #expect(try run("--filter", "is:carried", "--format", "csv").output.contains("I-NE-20261120-01"))
  }

  @Test func `proposals are a list, and rules are counted`() throws {
    let proposed = try objects(try run("proposals", "MT-NE-20261120", "--format", "json").output)
    #expect(!proposed.isEmpty)
    for key in ["person_id", "person", "rules", "reason", "lane", "minutes", "carried"] {
      #expect(proposed.allSatisfy { $0.keys.contains(key) }, "\(key)")
    }
    let rules = try objects(try run("proposals", "MT-NE-20261120", "--rules", "--format", "json").output)
    #expect(rules.contains { $0["rule"] as? String == "actions-late" && $0["fires"] is Int })
    #expect(try run("proposals", "MT-NE-20261120", "--filter", "lane:action-only").status == 0)
  }

  @Test func `a calendar is one of CR and LF, and figures are a page`() throws {
    let calendar = try run("ics", "MS-NE")
    #expect(calendar.status == 0)
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    let figures = try run("figures", "--locality", "ne")
    #expect(figures.status == 0)
    #expect(figures.output.hasPrefix("MDT figures, North East\n"))
  }

  @Test(arguments: [
    (["agenda", "MT-9"], 66, "No meeting has the id \"MT-9\""),
    (["minutes", "MT-9"], 66, "No meeting has the id \"MT-9\""),
    (["proposals", "MT-9"], 66, "No meeting has the id \"MT-9\""),
    (["ics", "MS-9"], 66, "There are the series: MS-NE Locality MDT North East"),
    (
      ["actions", "MT-NE-20261113", "--organisation", "nobody"], 66,
      "No organisation is called \"nobody\". There are: O-"
    ),
    (["figures", "--locality", "nowhere"], 66, "No locality has the id"),
    (["figures", "--since", "soon"], 64, "is not a date that has been"),
    (["agenda", "--initials"], 64, "need a meeting"),
    (["agenda", "MT-NE-20261120", "--filter", "x"], 64, "are for the list"),
    (["minutes", "MT-NE-20261113", "--format", "csv"], 64, "csv"),
    (["minutes"], 64, "Missing expected argument"),
  ])
  func `what is not there is 66, what is not understood 64`(arguments: [String], status: Int, words: String)
    throws
  {
    let folder = try Scratch.borough()
    let run = try CommandRun(["mdt"] + arguments, environment: ["COORDINATOR_DATA": folder.path])
    #expect(Int(run.status) == status)
    #expect(run.errors.contains(words))
    #expect(run.output == "")
  }

  @Test func `whoever prints a whole paper is told where it may not go, and the paper is not`() throws {
    let whole = try run("minutes", "MT-NE-20261113")
    #expect(whole.errors.contains("print it for each organisation"))
    #expect(!whole.output.contains("--organisation"))
    #expect(!(try run("minutes", "MT-NE-20261113", "--organisation", "ELFT").errors.contains("print it")))
  }
}
