import Foundation
import Testing

@testable import CoordinatorStorage

/// Papers that somebody keeps from the screen: nobody else reads them, and none is written over.
@Suite struct PaperFolderTests {
  private let scratch: Scratch
  private let environment: [String: String]

  init() throws {
    scratch = try Scratch()
    environment = ["COORDINATOR_PAPERS": scratch.path + "/papers"]
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func keep(_ text: String) throws -> String {
    try PaperFolder.keep(text, name: "minutes-2026-11-20", ending: "txt", environment: environment)
  }

  @Test func `a paper and its folder are for the one who keeps it alone`() throws {
    let path = try keep("Said in the room")
    #expect(path == scratch.path + "/papers/minutes-2026-11-20.txt")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Said in the room")
    #expect(try mode(path) == 0o600)
    #expect(try mode(scratch.path + "/papers") == 0o700)
  }

  @Test func `a second paper of a day lies beside the first`() throws {
    let paths = try ["first", "second", "third"].map { try keep($0) }
    #expect(
      paths.map { $0.split(separator: "/").last ?? "" }
        == ["minutes-2026-11-20.txt", "minutes-2026-11-20-2.txt", "minutes-2026-11-20-3.txt"])
    let kept = try paths.map { try String(contentsOfFile: $0, encoding: .utf8) }
    #expect(kept == ["first", "second", "third"])
    #expect(try paths.allSatisfy { try mode($0) == 0o600 })
  }

  /// Somebody who may write in the folder could lay a link there that leads to another file.
  @Test func `nothing is written through a link that lies there`() throws {
    try scratch.write("papers/other.txt", "keep me")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/papers/minutes-2026-11-20.txt",
      withDestinationPath: scratch.path + "/papers/other.txt")
    #expect(try keep("new").hasSuffix("minutes-2026-11-20-2.txt"))
    #expect(try String(contentsOfFile: scratch.path + "/papers/other.txt", encoding: .utf8) == "keep me")
  }

  @Test func `without a home there is a sentence, and no paper`() {
    #expect(throws: FileProblem.self) {
      try PaperFolder.keep("x", name: "today", ending: "txt", environment: [:])
    }
  }
}
