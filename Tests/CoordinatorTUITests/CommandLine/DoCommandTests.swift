import Foundation
import TestSupport
import Testing

@testable import CoordinatorTUI

/// The built program recording from scripts, in a copy of the sample.
@Suite struct DoCommandTests {
  private func run(_ arguments: [String], in folder: Scratch, input: String? = nil) throws -> CommandRun {
    try CommandRun(
      arguments + ["--data", folder.path], environment: ["COORDINATOR_ANY_FILESYSTEM": "1"], input: input)
  }

  /// The objects of a list printed as JSON.
  private func objects(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  /// The object on each line.
  private func lines(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `an act is answered with its number, the new id and what was done`() throws {
    let folder = try Scratch.borough()
    let done = try run(
      ["do", "action add P-00012 chase mattress @reablement +2w", "--as", "S-0061", "--format", "json"],
      in: folder)
    #expect(done.status == 0)
    let answer = try #require(try lines(done.output).first)
    #expect(answer["ok"] as? Bool == true)
    #expect(answer["sequence"] as? Int == 1)
    #expect(answer["event"] as? String == "action-added")
    let id = try #require(answer["subject"] as? String)
    let listed = try objects(
      try run(["actions", "--filter", "chase mattress", "--format", "json"], in: folder).output)
    #expect(listed.contains { $0["action_id"] as? String == id })

    let journal = try run(["journal", "--format", "json"], in: folder)
    let event = try #require(try objects(journal.output).first)
    #expect(event["sequence"] as? Int == 1)
    #expect((event["at"] as? String)?.hasSuffix("Z") == true)
    #expect(event["by"] as? String == "S-0061")
    #expect(event["event"] as? String == "action-added")
    #expect(event["subject"] as? String == id)
    #expect(event["title"] as? String == "chase mattress")
  }

  @Test func `one command a line gets one answer a line, and a refusal stops nothing`() throws {
    let folder = try Scratch.borough()
    let run = try run(
      ["do", "--stdin", "--as", "S-0061", "--format", "json"], in: folder,
      input: """
        # the week's chasing
        action add P-00012 chase mattress @reablement +2w

        action add P-99999 chase mattress
        hop about
        undo
        redo
        """)
    #expect(run.status == 1)
    let answers = try lines(run.output)
    #expect(answers.map { $0["ok"] as? Bool } == [true, false, false, true, true])
    #expect(answers.filter { $0["ok"] as? Bool == false }.allSatisfy { $0["error"] is String })
    #expect(answers.compactMap { $0["sequence"] as? Int } == [1, 2, 3])
  }

  @Test func `a refusal as text says why on standard error alone`() throws {
    let folder = try Scratch.borough()
    let refused = try run(
      ["do", "action add P-00012 chase mattress @nobodyatall", "--as", "S-0061"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.output == "")
    #expect(refused.errors.contains("nobodyatall"))
    #expect(try objects(try run(["journal", "--format", "json"], in: folder).output).isEmpty)
  }

  @Test func `what somebody changed since is not run over`() throws {
    let folder = try Scratch.borough()
    let first = try run(["do", "action due X-00001-2 +1w", "--as", "S-0061", "--base", "0"], in: folder)
    #expect(first.status == 0)
    let second = try run(["do", "action due X-00001-2 +3w", "--as", "S-0062", "--base", "0"], in: folder)
    #expect(second.status == 1)
    #expect(second.errors.contains("Jama"))
  }

  @Test func `nobody works under another's name on data that are not made up`() throws {
    let folder = try Scratch.borough()
    let settings = try folder.read("settings.csv")
    try folder.write("settings.csv", settings.replacing("demo,Y", with: "demo,N"))
    let refused = try run(["do", "note add P-00012 phone Rang", "--as", "S-0061"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("--as is for made-up data"))
  }

  @Test func `doctor finds a whole journal whole and a changed line by its number`() throws {
    let folder = try Scratch.borough()
    for words in ["action add P-00012 chase mattress", "action add P-00012 chase sling"] {
      #expect(try run(["do", words, "--as", "S-0061"], in: folder).status == 0)
    }
    #expect(try run(["doctor"], in: folder).status == 0)
    let journal = folder.path + "/journal/"
    let month = try #require(
      try FileManager.default.contentsOfDirectory(atPath: journal).first { $0.hasSuffix(".csv") })
    let text = try folder.read("journal/" + month)
    try folder.write("journal/" + month, text.replacing("chase mattress", with: "chase mistress"))
    let found = try run(["doctor"], in: folder)
    #expect(found.status == 1)
    #expect((found.output + found.errors).contains("\(month):1"))
  }

  @Test func `a demo that starts again is without what was recorded`() throws {
    let home = try Scratch()
    let environment = ["XDG_STATE_HOME": home.path, "TERM": "dumb"]
    #expect(try CommandRun(["demo"], environment: environment).status == 0)
    let demo = home.path + "/coordinator/demo"
    #expect(!FileManager.default.fileExists(atPath: demo + ".making"))
    let before = try CommandRun(["journal", "--data", demo, "--format", "json"]).output
    #expect(try objects(before).count > 1000)
    let recorded = try CommandRun(
      ["do", "action add P-00012 chase mattress", "--as", "S-0061", "--data", demo],
      environment: ["COORDINATOR_ANY_FILESYSTEM": "1"])
    #expect(recorded.status == 0)
    #expect(try CommandRun(["journal", "--data", demo, "--format", "json"]).output != before)
    #expect(try CommandRun(["demo", "--fresh"], environment: environment).status == 0)
    #expect(try CommandRun(["journal", "--data", demo, "--format", "json"]).output == before)
  }
}
