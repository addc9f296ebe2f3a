import Foundation
import TestSupport
import Testing

@testable import CoordinatorStorage

/// Papers that somebody keeps from the screen: nobody else reads them, and none is written over.
@Suite struct PaperFolderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Keeps a paper of one day in `papers`; its name in the scratch folder.
  private func keep(_ text: String) throws -> Substring {
    let path = try PaperFolder.keep(
      text, name: "minutes-2026-11-20", ending: "txt",
      environment: ["COORDINATOR_PAPERS": scratch.path + "/papers"])
    return path.dropFirst(scratch.path.count + 1)
  }

  @Test func `a paper and its folder are for the one who keeps it alone`() throws {
    #expect(try keep("Said in the room") == "papers/minutes-2026-11-20.txt")
    #expect(try scratch.read("papers/minutes-2026-11-20.txt") == "Said in the room")
    #expect(try scratch.mode("papers/minutes-2026-11-20.txt") == 0o600)
    #expect(try scratch.mode("papers") == 0o700)
  }

  @Test func `a second paper of a day lies beside the first`() throws {
    let names = try ["first", "second", "third"].map { String(try keep($0)) }
    #expect(
      names == [
        "papers/minutes-2026-11-20.txt", "papers/minutes-2026-11-20-2.txt",
        "papers/minutes-2026-11-20-3.txt",
      ])
    #expect(try names.map { try scratch.read($0) } == ["first", "second", "third"])
    #expect(try names.allSatisfy { try scratch.mode($0) == 0o600 })
  }

  /// Somebody who may write in the folder could lay a link there that leads to another file.
  @Test func `nothing is written through a link that lies there`() throws {
    try scratch.write("papers/other.txt", "keep me")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/papers/minutes-2026-11-20.txt",
      withDestinationPath: scratch.path + "/papers/other.txt")
    #expect(try keep("new") == "papers/minutes-2026-11-20-2.txt")
    #expect(try scratch.read("papers/other.txt") == "keep me")
  }

  @Test func `without a home there is a sentence, and no paper`() {
    #expect(throws: FileProblem.self) {
      try PaperFolder.keep("x", name: "today", ending: "txt", environment: [:])
    }
  }
}
