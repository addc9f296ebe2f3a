import Foundation
import TestSupport
import Testing

/// The list commands of the built program.
@Suite struct ListCommandTests {
  private func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.write(
      "people.csv",
      """
      person_id,nhs_number,given_name,family_name,date_of_birth,gender,interpreter
      P-1,9990000174,Siân,O’NEILL,1941-03-02,female,none
      P-2,,Ana\u{1B}[2J,Begum,1950-01-01,female,none

      """)
    try folder.write(
      "caseload.csv",
      """
      caseload_id,person_id,status,start_on,pathway,tier
      L-1,P-1,active,2026-01-01,frailty,high
      L-2,P-2,active,2026-01-01,frailty,high

      """)
    return folder
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    let folder = try folder()
    return try CommandRun(
      arguments + ["--today", "2026-11-20"], environment: ["COORDINATOR_DATA": folder.path])
  }

  @Test func `only the list goes to standard output, and what is hidden is said beside it`() throws {
    let run = try run("people", "--filter", "sian oneill", "--columns", "name,age")
    #expect(run.status == 0)
    #expect(run.output == "Name           Age\nO’NEILL, Siân  85y\n")
    #expect(run.errors.contains("1 of 2 people; the filter hides 1, none of them late"))
    #expect(run.errors.contains("in the data; coordinator check lists them"))
  }

  @Test func `an empty list is done`() throws {
    let run = try run("people", "--filter", "nobody", "--format", "csv", "--columns", "person_id")
    #expect(run.status == 0)
    #expect(run.output == "person_id\n")
    #expect(!run.errors.contains("hides"))
  }

  @Test(arguments: [
    (["people", "--filter", "localty:NE"], "no field \"localty\"; did you mean \"locality\"?"),
    (["people", "--filter", "name:"], "nothing stands after \"name:\""),
    (["people", "--sort", "-naem"], "no column \"naem\"; did you mean \"name\"?"),
    (["people", "--columns", "name,agee"], "no column \"agee\"; did you mean \"age\"?"),
    (["people", "--format", "cvs"], "no format \"cvs\"; did you mean \"csv\"?"),
    (["mdt", "--filter", "personn:x"], "did you mean \"person\"?"),
  ])
  func `what is not understood is refused, for leaving it out would list everybody`(
    arguments: [String], words: String
  ) throws {
    let folder = try folder()
    let run = try CommandRun(arguments, environment: ["COORDINATOR_DATA": folder.path])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `no data is said with its status`() throws {
    let run = try CommandRun(["people", "--data", "/nowhere"])
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["people", "actions", "mdt", "intake", "services", "teams", "staff", "localities"])
  func `every list is written in every format without a control`(command: String) throws {
    for format in ["table", "csv", "json", "markdown"] {
      let run = try run(command, "--format", format)
      #expect(run.status == 0)
      #expect(format == "csv" || !run.output.utf8.contains(0x1B))
      if format == "json" {
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [[String: Any]])
      }
    }
  }

  @Test func `meetings are a list of their own`() throws {
    let run = try run("mdt", "meetings", "--columns", "meeting_id,items", "--format", "csv")
    #expect(run.output == "meeting_id,items\n")
  }

  @Test func `a person is shown by id or NHS number, as text, Markdown and JSON`() throws {
    let byID = try run("person", "P-1")
    #expect(byID.status == 0)
    #expect(byID.output.hasPrefix("O’NEILL, Siân   Born 02-Mar-1941 (85y)   NHS No. 999 000 0174"))
    #expect(try run("person", "999 000 0174").output == byID.output)
    #expect(try run("person", "P-1", "--format", "markdown").output.hasPrefix("# O’NEILL, Siân"))
    let json = try run("person", "P-2", "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["person_id"] as? String == "P-2")
    #expect((object?["sections"] as? [Any])?.isEmpty == false)
    #expect(!json.utf8.contains(0x1B))
  }

  @Test func `nobody by that id is said with its status`() throws {
    let run = try run("person", "P-9")
    #expect(run.status == 66)
    #expect(run.errors.contains("No person has the id or NHS number \"P-9\"."))
  }
}
