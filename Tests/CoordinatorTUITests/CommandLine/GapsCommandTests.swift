import Foundation
import Testing

/// `coordinator gaps` of the built program.
@Suite struct GapsCommandTests {
  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(
      ["gaps"] + arguments + ["--data", Program.sample.path],
      environment: ["COORDINATOR_ANY_FILESYSTEM": "1"])
  }

  private func rows(_ run: CommandRun) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [[String: Any]])
  }

  @Test func `gaps are written as JSON with the keys that are promised for ever`() throws {
    let run = try run("--filter", "rule=no-lead", "--format", "json")
    #expect(run.status == 0)
    let rows = try rows(run)
    #expect(rows.count == 7)
    let first = try #require(rows.first)
    #expect(first["rule"] as? String == "no-lead")
    #expect(first["person_id"] as? String == "P-00025")
    #expect(first["action_id"] is NSNull)
    #expect(first["referral_id"] is NSNull)
    #expect(first["locality"] as? String == "North West")
    #expect(first["since"] as? String == "2024-12-19")
    #expect(first["days"] as? Int == 701)
    #expect((first["owner"] as? String)?.isEmpty == false)
    #expect((first["words"] as? String)?.hasPrefix("NO LEAD since") == true)
    #expect(first["gap_id"] as? String == "no-lead/P-00025")
  }

  @Test func `another day gives that day's gaps`() throws {
    let now = try run("--format", "csv", "--columns", "gap_id")
    let before = try run("--format", "csv", "--columns", "gap_id", "--today", "2026-11-13")
    #expect(now.output != before.output)
    #expect(before.status == 0)
    // The count of a week before that the matrix is held against.
    let matrix = try rows(run("--matrix", "--format", "json"))
    let total = matrix.reduce(0) { $0 + ($1["total"] as? Int ?? 0) }
    let change = matrix.reduce(0) { $0 + ($1["change"] as? Int ?? 0) }
    #expect(total == now.output.split(separator: "\n").count - 1)
    #expect(total - change == before.output.split(separator: "\n").count - 1)
  }

  @Test func `rules say what they find, do not find and cannot tell, with limit, unit, owner and source`()
    throws
  {
    let rows = try rows(run("--rules", "--format", "json"))
    let review = try #require(rows.first { $0["rule"] as? String == "review-overdue" })
    #expect(review["fires"] as? Int == 11)
    #expect(review["not_known"] as? Int == 1)
    #expect(review["unit"] as? String == "days")
    #expect((review["source"] as? String)?.hasPrefix("set locally: ") == true)
    #expect(review["owner"] as? String == "lead professional")
  }

  @Test func `the table of the matrix has a column for each locality, one for none, and the change`() throws {
    let run = try run("--matrix", "--filter", "rule=no-lead")
    let heading = run.output.split(separator: "\n")[0].split(separator: " ").map(String.init)
    #expect(heading.suffix(8) == ["NE", "NW", "SE", "SW", "None", "Total", "Week", "Hidden"])
    #expect(run.output.contains("No lead professional"))
  }

  @Test func `figures are a page of every locality or of one`() throws {
    let all = try run("--figures")
    #expect(all.status == 0)
    #expect(all.output.contains("Late actions by provider, days past the date"))
    #expect(all.output.contains("Actions done on time: by the day first promised"))
    #expect(all.output.contains("Lead nobody, of those with a ceiling of their own"))
    #expect(try run("--figures", "--locality", "ne").output.hasPrefix("Figures, North East\n"))
    #expect(try run("--figures", "--locality", "nowhere").status == 66)
    #expect(try run("--figures", "--rules").status == 64)
    #expect(try run("--locality", "ne").status == 64)
    #expect(try run("--figures", "--format", "csv").status == 64)
    #expect(try run("--filter", "rul:no-lead").status == 64)
  }
}
