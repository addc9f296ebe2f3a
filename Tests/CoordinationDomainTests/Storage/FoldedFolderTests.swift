import CoordinatorStorage
import Foundation
import TestSupport
import Testing

@testable import CoordinationDomain

/// A data folder folded into a new one, on a real disk.
@Suite struct FoldedFolderTests {
  /// A folder that is open, with its journal.
  private struct Opened {
    var record: CareRecord
    var history = History()
    var read: JournalRead
    var journal: JournalFile
    let moment = Moment(noonOf: SampleFolder.asOf, zone: .europeLondon)

    init(_ folder: String) throws {
      record = CareRecord.read(try DataFolder.read(folder)).record
      journal = try JournalFile.open(folder: folder, allowAnyFileSystem: true)
      read = try journal.read()
      record.replay(Array(read.bytes[..<read.verified]), into: &history)
    }

    /// Records commands as somebody; those that are refused are passed over.
    func perform(_ commands: [String], by author: String = "S-0061") throws -> [DeskAct] {
      let author = record.professionals.find(author.utf8, in: record)
      let desk = Desk(CareView(record, at: moment, history: history), journal: journal, author: author)
      return try commands.compactMap { line in
        let command = try CommandReader.read(line, in: desk.view, by: author)
        switch desk.perform(command, seenUpTo: nil, at: moment.now) {
        case .saved(let act): return act
        case .refused: return nil
        case .notSaved(let sentence):
          Issue.record("\(sentence)")
          return nil
        case .replaced:
          Issue.record("replaced")
          return nil
        }
      }
    }
  }

  private static let commands = [
    "action due X-00001-2 +1w", "action add P-00012 \"=sum(a, \\\"b\\\")\\nand more\" @reablement +2w",
    "action chase X-00001-2 '=still waiting", "undo", "action add P-00007 24-hour Ring @S-0061", "undo",
    "redo", "action done X-00001-2 @ 3 o'clock", "action add none Order bags",
  ]

  /// The sample in a folder, with more in it than data.
  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    for (path, bytes) in SampleFolder.shared.bytes {
      try scratch.write("old/" + path, String(decoding: bytes, as: UTF8.self))
    }
    try scratch.write("old/README.md", "Ours.")
    try scratch.write("old/audit/2026-11.csv", "looked,at\n")
    try scratch.write("old/datapackage.json", "{}")
    return scratch
  }

  private func fold(_ opened: Opened, _ scratch: Scratch, to name: String = "new") throws -> FoldedFolder {
    try FoldedFolder.write(
      FoldedFiles(opened.record, opened.history), of: scratch.path + "/old", to: scratch.path + "/" + name,
      after: opened.read)
  }

  /// Every file below a folder with its bytes.
  private func files(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
      if isThere, !isFolder.boolValue {
        files[path] = FileManager.default.contents(atPath: folder + "/" + path)
      }
    }
    return files
  }

  @Test func `the new folder says the same, the old one is as it was, and the journal goes on`() throws {
    let scratch = try folder()
    #expect(try Opened(scratch.path + "/old").perform(FoldedFolderTests.commands).count > 5)
    let opened = try Opened(scratch.path + "/old")
    let before = try files(scratch.path + "/old")
    _ = try fold(opened, scratch)
    #expect(try files(scratch.path + "/old") == before)

    let after = try files(scratch.path + "/new")
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(
      changed.sorted() == [
        "actions.csv", "journal/2026-11.csv", "journal/head", "journal/lock", "journal/start",
      ])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["new", "old"])

    let again = try Opened(scratch.path + "/new")
    #expect(again.history.entries.isEmpty && again.read.damage == nil)
    #expect(
      again.read.lastSequence == opened.read.lastSequence && again.read.lastHash == opened.read.lastHash)
    var comparison = RecordComparison(before: opened.record, after: again.record)
    CareRecord.visitTables(&comparison)
    #expect(comparison.difference == nil)

    // The line that comes next is the very line that the old folder would have got.
    let next = ["action due X-00001-1 2026-12-09"]
    let acts = try (Opened(scratch.path + "/new").perform(next), Opened(scratch.path + "/old").perform(next))
    #expect(
      acts.0.map(\.first) == [opened.read.lastSequence + 1] && acts.1.map(\.first) == acts.0.map(\.first))
    let hashes = try (
      Opened(scratch.path + "/new").read.lastHash, Opened(scratch.path + "/old").read.lastHash
    )
    #expect(hashes.0 == hashes.1)
    #expect(try JournalDoctor(folder: scratch.path + "/new").examine().map(\.kind) == [.sound(events: 1)])
  }

  @Test func `a folder is folded again and again`() throws {
    let scratch = try folder()
    _ = try Opened(scratch.path + "/old").perform(FoldedFolderTests.commands)
    _ = try fold(Opened(scratch.path + "/old"), scratch)
    let once = try Opened(scratch.path + "/new")
    _ = try FoldedFolder.write(
      FoldedFiles(once.record, once.history), of: scratch.path + "/new", to: scratch.path + "/third",
      after: once.read)
    #expect(try files(scratch.path + "/third") == files(scratch.path + "/new"))
  }

  @Test func `nothing is written where something is, nor into the old folder`() throws {
    let scratch = try folder()
    let opened = try Opened(scratch.path + "/old")
    try scratch.write("taken/note.txt", "mine")
    try scratch.write("file", "mine")
    let before = try files(scratch.path)
    symlink(scratch.path + "/old", scratch.path + "/link")
    #expect(throws: FoldProblem.notEmpty(scratch.path + "/taken")) { try fold(opened, scratch, to: "taken") }
    for name in ["old", "old/inside", "old/audit/x", "link", "link/inside"] {
      #expect(throws: FoldProblem.insideOld(scratch.path + "/" + name)) {
        try fold(opened, scratch, to: name)
      }
    }
    #expect(throws: FoldProblem.self) { try fold(opened, scratch, to: "file") }
    #expect(throws: FoldProblem.self) { try fold(opened, scratch, to: "file/inside") }
    unlink(scratch.path + "/link")
    #expect(try files(scratch.path) == before)
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/empty", withIntermediateDirectories: false)
    _ = try fold(opened, scratch, to: "empty/")
    #expect(try files(scratch.path + "/empty")["README.md"] == Data("Ours.".utf8))
  }

  @Test func `whoever may use the old folder may use the new one, and what is no file is named`() throws {
    let scratch = try folder()
    let old = scratch.path + "/old"
    chmod(old, 0o750)
    chmod(old + "/people.csv", 0o640)
    chmod(old + "/audit", 0o700)
    mkfifo(old + "/pipe", 0o600)
    symlink("nowhere", old + "/gone")
    let written = try fold(Opened(old), scratch)
    #expect(written.leftOut.sorted() == ["gone", "pipe"])
    func mode(_ path: String) -> mode_t {
      var status = stat()
      return stat(scratch.path + "/new" + path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
    #expect(["", "/people.csv", "/audit", "/journal"].map(mode) == [0o750, 0o640, 0o700, 0o750])
  }

  @Test func `a file that came after the folder was read stops the fold, and nothing is left behind`() throws
  {
    let scratch = try folder()
    let flags = try String(contentsOfFile: scratch.path + "/old/flags.csv", encoding: .utf8)
    unlink(scratch.path + "/old/flags.csv")
    var opened = try Opened(scratch.path + "/old")
    let line =
      "1,1 1/1,2026-11-20T12:00:00Z,S-0061,person-corrected,F-NEW,0,row.is=added,person_id=P-00012,x\n"
    opened.record.replay(Array(line.utf8), into: &opened.history)
    try scratch.write("old/flags.csv", flags)
    #expect(throws: FoldProblem.self) { try fold(opened, scratch) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["old"])
  }
}
