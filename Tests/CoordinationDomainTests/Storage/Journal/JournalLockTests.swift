import CoordinationDomain
import CoordinatorStorage
import Foundation
import TestSupport
import Testing

@Suite struct JournalLockTests {
  @Test func `a lock that somebody else holds is waited for, and then they are named`() throws {
    let folder = try Scratch()
    #expect(try JournalFile.open(folder: folder.path).append(["one"]).saved != nil)
    let presence = JournalPresence.register(
      folder: folder.path, who: "Amina Khan", since: Instant(seconds: 0))
    #expect(presence != nil)
    let holder = open(folder.path + "/journal/lock", O_RDWR)
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    // Five seconds on a clock of their own.
    let time = SimulatedDisk()
    var calls = SystemCalls.system
    calls.now = time.calls().now
    calls.sleep = time.calls().sleep
    let file = try JournalFile.open(folder: folder.path, calls: calls)
    let path = folder.path + "/journal/lock"
    let expected = JournalProblem.lockHeld(path: path, by: LockHolder(process: getpid(), who: "Amina Khan"))
    let result = file.append(["two"])
    #expect(result.problem == expected)
    #expect(
      result.problem?.sentence.hasPrefix("Not saved: Amina Khan (process \(getpid())) has been saving for")
        == true)
    // Reading does not wait for ever, and takes what is there.
    #expect(try file.read().lastSequence == 1)
    close(holder)
    #expect(file.append(["two"]).saved != nil)
  }

  @Test func `a lock file that was put in another's place is noticed`() throws {
    let disk = SimulatedDisk()
    #expect(try JournalFile.open(folder: "/data", calls: disk.calls()).append(["one"]).saved != nil)
    let trap = Trap()
    let file = try JournalFile.open(
      folder: "/data",
      calls: disk.calls(process: 2).watched { (call) throws(SystemError) in try trap.pass(call) })
    trap.arm(1, only: .flock) { () throws(SystemError) in
      try disk.calls(process: 3).unlink("/data/journal/lock")
      disk.put("/data/journal/lock", [])
    }
    #expect(file.append(["two"]).saved != nil)
    let lock = try disk.calls(process: 3).open("/data/journal/lock", O_RDWR, 0)
    #expect(throws: Never.self) { try disk.calls(process: 3).flock(lock, LOCK_EX | LOCK_NB) }
  }

  @Test func `sessions see each other, and what a dead one left is swept`() throws {
    let folder = try Scratch()
    #expect(JournalPresence.register(folder: folder.path, who: "A", since: Instant(seconds: 1)) == nil)
    #expect(try FileSystem.list(folder.path).isEmpty)
    #expect(try JournalFile.open(folder: folder.path).append(["one"]).saved != nil)
    let mine = try #require(
      JournalPresence.register(folder: folder.path, who: "Amina\nKhan", since: Instant(seconds: 1)))
    do {
      let theirs = try #require(
        JournalPresence.register(folder: folder.path, who: "Ben, Nurse", since: Instant(seconds: 2)))
      try folder.write("journal/present/999999-dead", "3,Somebody\n")
      try folder.write("journal/present/999998-half", "")
      let session = JournalPresence.Session(process: getpid(), who: "Ben, Nurse", since: Instant(seconds: 2))
      #expect(mine.others() == [session])
      #expect(theirs.others().map(\.who) == ["AminaKhan"])
      #expect(try FileSystem.list(folder.path + "/journal/present").count == 2)
    }
    #expect(mine.others().isEmpty)
    #expect(try FileSystem.list(folder.path + "/journal/present").count == 1)
  }

  @Test func `a place in the list that cannot be had harms nothing`() throws {
    let disk = SimulatedDisk()
    #expect(try JournalFile.open(folder: "/data", calls: disk.calls()).append(["one"]).saved != nil)
    let calls = disk.calls().watched { (call) throws(SystemError) in
      if call == .mkdir { throw SystemError(EROFS) }
    }
    #expect(
      JournalPresence.register(folder: "/data", who: "A", since: Instant(seconds: 1), calls: calls) == nil)
  }
}
