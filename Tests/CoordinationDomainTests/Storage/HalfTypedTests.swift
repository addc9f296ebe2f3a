import Foundation
import Testing

@testable import CoordinatorStorage

/// What is typed and not saved outlives the program, and only the one who typed it sees it again.
@Suite struct HalfTypedTests {
  private let scratch: Scratch
  private let environment: [String: String]

  init() throws {
    scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/data", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/run", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700]
    )
    environment = ["XDG_RUNTIME_DIR": scratch.path + "/run"]
  }

  private func sitting(_ author: String = "S-0001", data: String = "data") throws -> HalfTyped {
    try #require(HalfTyped(folder: scratch.path + "/" + data, author: author, environment: environment))
  }

  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: scratch.path + "/run/coordinator")) ?? []
  }

  @Test func `words of a sitting that ended without saying so are there again, whole`() throws {
    let words = ["action add P-0001": "chase\tthe \\ mattress", "note add P-0002": "রহিমা said\nno"]
    do {
      let first = try sitting()
      #expect(first.left.isEmpty && files.isEmpty)
      first.keep(["action add P-0001": "chase the mattress that was promised to her in September"])
      first.keep(words)
    }
    let again = try sitting()
    #expect(again.left == words)
    #expect(files.count == 1)
    let path = scratch.path + "/run/coordinator/" + (files.first ?? "")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    again.keep([:])
    #expect(files.isEmpty)
    #expect(try sitting().left.isEmpty)
  }

  @Test func `words of a sitting that goes on, of somebody else or of other data are left alone`() throws {
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/other", withIntermediateDirectories: true)
    let open = try sitting()
    open.keep(["action add P-0001": "open"])
    do { try sitting("S-0002").keep(["action add P-0001": "somebody else's"]) }
    do { try sitting(data: "other").keep(["action add P-0001": "elsewhere"]) }
    #expect(try sitting().left.isEmpty)
    #expect(try sitting("S-0002").left == ["action add P-0001": "somebody else's"])
    #expect(try sitting(data: "other").left == ["action add P-0001": "elsewhere"])
  }

  @Test func `words cut short by the end of the program, or spoilt, do no harm`() throws {
    do { try sitting().keep(["action add P-0001": "a", "note add P-0002": "b"]) }
    let path = scratch.path + "/run/coordinator/" + (files.first ?? "")
    for spoilt in ["", "99\nS-0001\tx", "no number\n", "4\nS-00\t01", "30\n\u{0}\u{1}\t\t\t\n"] {
      try Data(spoilt.utf8).write(to: URL(fileURLWithPath: path))
      #expect(try sitting().left.isEmpty)
    }
  }
}
