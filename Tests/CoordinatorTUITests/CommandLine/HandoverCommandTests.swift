import Foundation
import TestSupport
import Testing

/// `coordinator handover`, by the built program.
@Suite struct HandoverCommandTests {
  private func run(_ arguments: String..., folder: Scratch? = nil) throws -> CommandRun {
    let folder = try folder ?? Scratch.borough()
    return try CommandRun(arguments, environment: ["COORDINATOR_DATA": folder.path])
  }

  @Test func `the sheet is text of 80 columns at most, Markdown and JSON`() throws {
    let text = try run("handover", "--locality", "north east")
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("Handover: North East, Fri 20-Nov-2026 12:00 "))
    #expect(text.output.contains("Handed over by  ____"))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.output.contains("\nPrinted by CC "))
    let pages = text.output.split(separator: "\u{C}")
    #expect(pages.count > 1)
    for (index, page) in pages.enumerated() {
      #expect(page.split(separator: "\n").first?.hasSuffix("page \(index + 1) of \(pages.count)") == true)
    }
    let markdown = try run("handover", "--locality", "ne", "--format", "markdown").output
    #expect(markdown.hasPrefix("# Handover"))
    let head = markdown.split(separator: "\n").prefix { !$0.hasPrefix("## ") }
    #expect(head.contains { $0.contains("DEMO DATA") })
    #expect(head.contains { $0.contains("**Since**") })
    #expect(markdown.contains("NEW ! "))
    let json = try run("handover", "--locality", "NE", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(!items.isEmpty)
    for key in ["item", "kind", "person_id", "words", "is_new", "is_read", "read_by", "taken_by"] {
      #expect(items.allSatisfy { $0.keys.contains(key) }, "\(key)")
    }
  }

  @Test func `without a locality each one stands with what is new`() throws {
    let all = try run("handover")
    for name in ["North East", "North West", "South East", "South West"] {
      #expect(all.output.contains(name))
    }
  }

  @Test func `since another day more is told`() throws {
    func count(_ run: CommandRun) throws -> Int {
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return (object?["items"] as? [Any])?.count ?? -1
    }
    let usual = try count(run("handover", "--locality", "NE", "--format", "json"))
    let more = try count(run("handover", "--locality", "NE", "--since", "2026-11-09", "--format", "json"))
    #expect(more > usual)
    #expect(try run("handover", "--locality", "NE", "--since", "2027-01-01").status == 64)
    #expect(try run("handover", "--since", "2026-11-09").status == 64)
  }

  @Test func `what is not there is said`() throws {
    #expect(try run("handover", "--locality", "Atlantis").status == 66)
    #expect(try run("handover", "--signed", "HO-NONE").status == 66)
    #expect(try run("handover", "--mine", "--locality", "NE").status == 64)
  }

  @Test func `two sign, and the signed sheet is printed word for word`() throws {
    let folder = try Scratch.borough()
    let list = try run("handover", "--locality", "NE", "--format", "json", folder: folder)
    let object = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
    let items = (object?["items"] as? [[String: Any]])?.compactMap { $0["item"] as? String } ?? []
    for item in items where item.contains("/unstable/") {
      let read = try run(
        "do", "--as", "S-0061", "handover", "read", item, "Ring the daughter", folder: folder)
      #expect(read.status == 0)
    }
    #expect(try run("do", "--as", "S-0062", "handover", "give", "NE", folder: folder).status == 0)
    #expect(try run("do", "--as", "S-0062", "handover", "accept", "NE", folder: folder).status == 1)
    #expect(try run("do", "--as", "S-0061", "handover", "accept", "NE", folder: folder).status == 0)
    let signed = try run("handover", "--locality", "NE", "--signed", "last", folder: folder)
    #expect(signed.output.contains("Taken over by   CC Jama, M"))
    #expect(signed.output.contains("“Ring the daughter” (CC Jama, M)"))
    let later = try run(
      "handover", "--locality", "NE", "--signed", "last", "--today", "2027-02-01", folder: folder)
    #expect(later.output == signed.output)
    #expect(try run("handover", "--mine", "--as", "S-0061", folder: folder).status == 0)
  }
}
