import Foundation
import Testing

/// `coordinator pack` of the built program.
@Suite struct PackCommandTests {
  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(
      ["pack"] + arguments + ["--data", Program.sample.path],
      environment: ["COORDINATOR_ANY_FILESYSTEM": "1"])
  }

  @Test func `it prints a sheet for the place and for each locality, each one side of A4`() throws {
    let run = try run()
    #expect(run.status == 0)
    let sheets = run.output.components(separatedBy: "\u{c}")
    #expect(
      sheets.map { $0.prefix { $0 != "," } } == [
        "Locality pack: all localities", "Locality pack: North East", "Locality pack: North West",
        "Locality pack: South East", "Locality pack: South West",
      ])
    #expect(sheets[0].contains("No sheet for No locality"))
    for sheet in sheets {
      let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count - 1 <= 66)
      #expect(lines.allSatisfy { $0.count <= 80 })
      #expect(sheet.contains("May be handed on"))
    }
  }

  @Test func `one locality is one sheet, and what stays inside says so`() throws {
    let run = try run("--locality", "north east", "--inside", "--weeks", "1")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Locality pack: North East, Tower Hamlets, Friday 20-Nov-2026\n"))
    #expect(!run.output.contains("\u{c}"))
    #expect(run.output.contains("Not to be handed on"))
    #expect(run.output.contains("a step a week since 13-Nov"))
    let markdown = try self.run("--locality", "all", "--weeks", "0", "--format", "markdown")
    #expect(markdown.output.hasPrefix("# Locality pack: all localities"))
    #expect(markdown.output.contains("No trend"))
  }

  @Test func `a spreadsheet gets a row for each measure and locality, with words where nothing is shown`()
    throws
  {
    let run = try run("--weeks", "0", "--format", "csv")
    let lines = run.output.split(whereSeparator: \.isNewline)
    #expect(
      lines.first
        == "day,locality,locality_id,measure,title,numerator,denominator,not_known,percent,week_ago,note,rule"
    )
    #expect(lines.count == 1 + 13 * 6)
    #expect(
      lines.contains {
        $0.hasPrefix(
          "2026-11-20,Tower Hamlets,all,actions-on-time,Actions done on time,271,437,0,62,not known,,")
      })
    #expect(lines.contains { $0.contains("NE,with-lead,Have a lead professional,not shown,not shown,") })
  }

  @Test(arguments: ["csv", "json"])
  func `whoever asks for one locality gets no figures of another`(format: String) throws {
    let run = try run("--locality", "NE", "--weeks", "0", "--inside", "--format", format)
    #expect(run.status == 0)
    #expect(run.output.contains("North East"))
    for other in ["North West", "South East", "South West", "No locality", "Tower Hamlets"] {
      #expect(!run.output.contains(other))
    }
  }

  @Test func `it refuses what it cannot do`() throws {
    #expect(try run("--locality", "nowhere", "--weeks", "0").status == 66)
    let nothing = try run("--locality", "none", "--weeks", "0")
    #expect(nothing.status == 66)
    #expect(nothing.errors.contains("Nothing of No locality may leave it"))
    #expect(try run("--weeks", "13").status == 64)
  }
}
