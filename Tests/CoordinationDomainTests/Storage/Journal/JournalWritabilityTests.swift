import CoordinatorStorage
import Foundation
import TestSupport
import Testing

@Suite struct JournalWritabilityTests {
  private func writability(
    anywhere: Bool = false, _ change: (inout SimulatedDisk.State) -> Void = { _ in }
  ) throws -> Writability {
    let disk = SimulatedDisk()
    #expect(try JournalFile.open(folder: "/data", calls: disk.calls()).append(["one"]).saved != nil)
    disk.change { change(&$0) }
    let file = try JournalFile.open(folder: "/data", allowAnyFileSystem: anywhere, calls: disk.calls())
    _ = try file.read()
    let said = file.writability()
    if case .readOnly(let problem) = said {
      if case .cannotWrite = problem {} else { #expect(file.append(["two"]).problem == problem) }
    } else {
      #expect(file.append(["two"]).saved != nil)
    }
    return said
  }

  @Test func `little room is said, and too little stops`() throws {
    #expect(try writability() == .writable)
    let low = try writability { $0.space.free = 63 << 20 }
    guard case .lowSpace(let space) = low else { return #expect(Bool(false), "\(low)") }
    #expect(space.sentence(in: "d") == "The disk of d has only 63 MiB left. Free some space soon.")
    let none = try writability { $0.space.free = 7 << 20 }
    #expect(none == .readOnly(.diskNearlyFull(free: 7 << 20, folder: "/data")))
  }

  @Test(arguments: [
    0x6969, 0xFF53_4D42, 0xFE53_4D42, 0x517B, 0x6573_5546, 0x0102_1997, 0x5346_414F, 0x00C3_6400,
  ])
  func `a network disk and the like is refused, unless that is wanted`(type: Int) throws {
    let refused = try writability { $0.fileSystemType = type }
    guard case .readOnly(.otherFileSystem) = refused else { return #expect(Bool(false), "\(refused)") }
    #expect(try writability(anywhere: true) { $0.fileSystemType = type } == .writable)
  }

  @Test(arguments: [0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x2FC1_2FC1, 0x794C_7630])
  func `local disks are taken`(type: Int) throws {
    #expect(try writability { $0.fileSystemType = type } == .writable)
  }

  @Test func `a folder that may not be written to is known before anybody types`() throws {
    let mounted = try writability { $0.space.isReadOnly = true }
    #expect(mounted == .readOnly(.cannotWrite(FileProblem(.written, "/data", code: EROFS))))
    for path in ["/data/journal/2026-11.csv", "/data/journal/lock", "/data/journal/head", "/data/journal"] {
      let disk = SimulatedDisk()
      let real = disk.calls()
      var calls = real
      let isForbidden = SimulatedDisk()
      calls.access = { (asked, mode) throws(SystemError) in
        if asked == path, isForbidden.bytes("/data/yes") != nil { throw SystemError(EACCES) }
        try real.access(asked, mode)
      }
      let file = try JournalFile.open(folder: "/data", calls: calls)
      #expect(file.append(["one"]).saved != nil)
      #expect(file.writability() == .writable)
      isForbidden.put("/data/yes", [])
      #expect(file.writability() == .readOnly(.cannotWrite(FileProblem(.written, path, code: EACCES))))
    }
  }

  @Test func `looking at a folder without a journal makes nothing, and no folder is a sentence`() throws {
    let folder = try Scratch()
    let file = try JournalFile.open(folder: folder.path, allowAnyFileSystem: true)
    #expect(try file.read().end == nil)
    #expect(try file.catchUp().foreign.isEmpty)
    _ = file.writability()
    #expect(try FileSystem.list(folder.path).isEmpty)
    let gone = FileProblem(.read, folder.path + "/x", code: ENOENT)
    #expect(throws: JournalProblem.unreadable(gone)) { try JournalFile.open(folder: folder.path + "/x") }
  }

  @Test func `the journal is for those who may use the data folder`() throws {
    let folder = try Scratch()
    #expect(chmod(folder.path, 0o770) == 0)
    let file = try JournalFile.open(folder: folder.path, allowAnyFileSystem: true)
    #expect(file.append(["one"]).saved != nil)
    for (name, mode) in [("", 0o770), ("/lock", 0o660), ("/head", 0o660), ("/2026-11.csv", 0o660)] {
      #expect(try folder.mode("journal" + name) == mode, "\(name)")
    }
  }

  @Test func `changes to the folder and its journal are noticed`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", "a\n")
    let watch = try #require(FolderWatch(folder: folder.path))
    #expect(watch.drain().isEmpty)
    try FileSystem.write(Array("b\n".utf8), to: folder.path + "/people.csv")
    #expect(watch.drain().changedFiles.contains("people.csv"))
    let file = try JournalFile.open(folder: folder.path, allowAnyFileSystem: true)
    #expect(file.append(["one"]).saved != nil)
    #expect(watch.drain().journalChanged)
    #expect(watch.drain().isEmpty)
    #expect(file.append(["two"]).saved != nil)
    let changes = watch.drain()
    #expect(changes.journalChanged && changes.changedFiles.isEmpty && !changes.isIncomplete)
    try folder.write("directory/services.csv", "id\n")
    try folder.write("directory/services.csv", "id\nx\n")
    _ = watch.drain()
    try folder.write("directory/services.csv", "id\ny\n")
    #expect(watch.drain().changedFiles.contains("directory/services.csv"))
  }
}
