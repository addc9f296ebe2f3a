import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private let people = """
    person_id,nhs_number,given_name,family_name,date_of_birth,gender,interpreter
    P-1,9990000174,\u{1B}[2J\u{202E}Ana,Begum,1941-03-02,female,spokn

    """

  @Test func `each problem has its place, its row with a mark and what would be right`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", people)
    let run = try CommandRun(["check", "--data", folder.path])
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        """
        people.csv:2:7: warning: unknown interpreter "spokn"
            P-1,9990000174,
        """))
    #expect(run.output.contains("^\n    Expected one of: none, spoken, bsl, advocate."))
    #expect(run.output.hasSuffix("5 errors, 1 warning.\n"))
    #expect(run.errors.isEmpty)
    #expect(!run.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func `JSON is an array of places, levels and messages`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", people)
    let run = try CommandRun(["check", "--format", "json"], environment: ["COORDINATOR_DATA": folder.path])
    #expect(run.status == 1)
    let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    let warning = try #require(read?.first { $0["level"] as? String == "warning" })
    #expect(warning["file"] as? String == "people.csv")
    #expect(warning["line"] as? Int == 2)
    #expect(warning["column"] as? Int == 7)
    #expect(warning["message"] as? String == "unknown interpreter \"spokn\"")
    #expect(Set(warning.keys) == ["file", "line", "column", "level", "message"])
  }

  @Test(arguments: [
    (["check", "--data", "/no\u{1B}where"], Int32(66), "is not there"),
    (["check"], 66, "coordinator demo"),
    (["check", "--data", "/etc/passwd"], 66, "is not a folder"),
    (["check", "--\u{1B}[2Jloud"], 64, "Unknown option"),
    (["sample", "--people", "0", "/tmp/x"], 64, "--people"),
    (["sample", "--as-of", "soon", "/tmp/x"], 64, "is not a date"),
  ])
  func `what cannot be done is a sentence on standard error and a status`(
    arguments: [String], status: Int32, words: String
  ) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words))
    #expect(!run.errors.utf8.contains(0x1B))
  }

  @Test func `a day that is no date is refused as usage`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", people)
    let run = try CommandRun(["check", "--data", folder.path, "--today", "soon"])
    #expect(run.status == 64)
  }

  @Test func `a sample has no errors, is described, and is not written over unasked`() throws {
    let folder = try Scratch()
    let made = ["sample", "--people", "60", "--seed", "3", "--as-of", "2026-11-20", folder.path]
    #expect(try CommandRun(made).status == 0)
    let first = try folder.read("people.csv")
    let check = try CommandRun(["check", "--data", folder.path, "--descriptor"])
    #expect(check.status == 0, "\(check.output)")
    #expect(try folder.read("directory/datapackage.json").contains("\"service_at_location\""))
    #expect(try CommandRun(made).status == 1)
    #expect(try CommandRun(made + ["--force"]).status == 0)
    #expect(try folder.read("people.csv") == first)
  }

  @Test func `real people are never written over`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", people.replacingOccurrences(of: "9990000174", with: "9434765919"))
    let run = try CommandRun(["sample", "--force", folder.path])
    #expect(run.status == 1)
    #expect(try folder.read("people.csv").contains("9434765919"))
  }

  @Test func `a reader that goes away ends the printing in silence`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", people)
    let program = try #require(BuiltProgram.coordinator)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "{ '\(program)' check --data '\(folder.path)'; echo status $? >&2; } | true",
    ]
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "status 1\n")
  }
}
