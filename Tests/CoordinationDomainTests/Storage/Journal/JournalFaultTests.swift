import CoordinatorStorage
import Glibc
import Synchronization
import Testing

/// Every call that saving makes, failing in every way.
@Suite struct JournalFaultTests {
  private static let codes = [ENOSPC, EIO, EDQUOT, EINTR, EROFS, EACCES, EMFILE]

  /// What saving finds, for each asks for other calls.
  enum Situation: CaseIterable, Sendable {
    case new, standing, halfWritten, lostNewline, newMonth

    var before: [String] { self == .new ? [] : ["one", "two", "three"] }
    var month: JournalMonth { self == .newMonth ? .december : .november }
  }

  /// A journal with two acts, watched while a third is saved.
  private struct Attempt {
    let disk = SimulatedDisk()
    let trap = Trap()
    let file: JournalFile
    let month: JournalMonth

    init(_ situation: Situation) throws {
      month = situation.month
      if situation != .new {
        let writer = try JournalFile.open(folder: "/data", calls: disk.calls(process: 8))
        #expect(writer.append(["one"]).saved != nil)
        #expect(writer.append(["two", "three"]).saved != nil)
      }
      let bytes = disk.bytes(SampleJournal.path) ?? []
      switch situation {
      case .new, .standing, .newMonth: break
      case .halfWritten: disk.put(SampleJournal.path, bytes + Array("4,4 1/2,2026".utf8))
      case .lostNewline: disk.put(SampleJournal.path, bytes.dropLast())
      }
      let trap = trap
      file = try JournalFile.open(
        folder: "/data", calls: disk.calls().watched { (call) throws(SystemError) in try trap.pass(call) })
      if situation != .new { _ = try file.read() }
    }

    func append(_ bodies: [String]) -> AppendResult<Never> { file.append(bodies, at: month) }

    var bodies: [String] {
      get throws {
        let read = try JournalFile.open(folder: "/data", calls: disk.calls(process: 9)).read()
        #expect(read.damage == nil)
        return JournalHistory.bodies(read)
      }
    }
  }

  /// How many calls saving makes.
  private func calls(_ situation: Situation) throws -> Int {
    let attempt = try Attempt(situation)
    let count = Mutex(0)
    let calls = attempt.disk.calls().watched { (_) throws(SystemError) in count.withLock { $0 += 1 } }
    let file = try JournalFile.open(folder: "/data", calls: calls)
    _ = try file.read()
    count.withLock { $0 = 0 }
    #expect(file.append(["last"], at: situation.month).saved != nil)
    return count.withLock { $0 }
  }

  @Test(arguments: codes, Situation.allCases)
  func `a call that fails names its cause, leaves the journal whole, and saving works afterwards`(
    code: Int32, situation: Situation
  ) throws {
    let before = situation.before
    for number in 1...(try calls(situation) + 2) {
      let attempt = try Attempt(situation)
      attempt.trap.arm(number) { () throws(SystemError) in throw SystemError(code) }
      let result = attempt.append(["last"])
      attempt.trap.disarm()
      let there = try attempt.bodies
      switch result.outcome {
      case .saved:
        #expect(there == before + ["last"], "call \(number)")
        continue
      case .notSaved(let problem):
        #expect(there == before, "call \(number)")
        #expect(
          problem.sentence.contains(FileProblem.reason(for: code)), "call \(number): \(problem.sentence)")
        #expect(problem.sentence.contains("/data"))
        #expect(attempt.append(["last"]).saved != nil, "call \(number)")
      case .outcomeUnknown(let problem):
        #expect(problem.sentence.contains("It is not known whether this was saved"))
        #expect(attempt.append(["more"]).problem == problem)
        let reopened = try JournalFile.open(folder: "/data", calls: attempt.disk.calls(process: 3))
        _ = try reopened.read()
        #expect(reopened.append(["last"], at: situation.month).saved != nil)
      case .refused: #expect(Bool(false))
      }
      #expect(try attempt.bodies == before + ["last"], "call \(number)")
    }
  }

  @Test(arguments: Situation.allCases)
  func `a process killed at any call leaves all or nothing, and the next one saves`(situation: Situation)
    throws
  {
    let before = situation.before
    for number in 1...(try calls(situation)) {
      for losesPower in [false, true] {
        let attempt = try Attempt(situation)
        let disk = attempt.disk
        attempt.trap.arm(number) { () throws(SystemError) in
          if losesPower { disk.cutPower(.losesAll) } else { disk.kill(1) }
          throw SystemError(EIO)
        }
        let result = attempt.append(["last", "of all"])
        let there = try attempt.bodies
        #expect(there == before || there == before + ["last", "of all"], "call \(number)")
        if result.saved != nil { #expect(there.last == "of all", "call \(number)") }
        let next = try JournalFile.open(folder: "/data", calls: disk.calls(process: 2))
        #expect(next.append(["next"], at: situation.month).saved != nil, "call \(number)")
        #expect(try attempt.bodies == there + ["next"], "call \(number)")
      }
    }
  }

  @Test func `interrupted and short writes go on`() throws {
    let disk = SimulatedDisk()
    let real = disk.calls()
    var calls = real
    let turn = Mutex(0)
    calls.pwrite = { (file, bytes, offset) throws(SystemError) in
      if turn.withLock({
        $0 += 1; return $0 % 2 == 0
      }) {
        throw SystemError(EINTR)
      }
      return try real.pwrite(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(7)), offset)
    }
    let file = try JournalFile.open(folder: "/data", calls: calls)
    #expect(file.append(["one"]).saved != nil)
    #expect(file.append(["two", "three"]).saved != nil)
    let read = try JournalFile.open(folder: "/data", calls: real).read()
    #expect(JournalHistory.bodies(read) == ["one", "two", "three"] && read.damage == nil)
  }

  @Test(arguments: [ENOSPC, EDQUOT, EFBIG, EIO])
  func `a disk that fills up half way through is taken back, and saving works when there is room`(
    code: Int32
  ) throws {
    let disk = SimulatedDisk()
    let real = disk.calls()
    var calls = real
    let isFull = Mutex(false)
    calls.pwrite = { (file, bytes, offset) throws(SystemError) in
      if isFull.withLock({ $0 }) {
        if offset % 2 == 1 || bytes.count < 20 { throw SystemError(code) }
        let half = bytes.count / 2
        return try real.pwrite(
          file, UnsafeRawBufferPointer(rebasing: bytes.prefix(half + half % 2 + 1)), offset)
      }
      return try real.pwrite(file, bytes, offset)
    }
    let file = try JournalFile.open(folder: "/data", calls: calls)
    #expect(file.append(["one", "x"]).saved != nil)
    let before = disk.bytes(SampleJournal.path)
    isFull.withLock { $0 = true }
    for _ in 0..<3 {
      let problem = try #require(file.append(["two", "three"]).problem)
      guard case .notSaved(let cause) = problem else { return #expect(Bool(false), "\(problem)") }
      #expect(cause.code == code && cause.path == SampleJournal.path)
      #expect(disk.bytes(SampleJournal.path) == before)
    }
    isFull.withLock { $0 = false }
    #expect(file.append(["two", "three"]).saved != nil)
  }

  @Test func `what cannot be taken back is said, and nothing more is written`() throws {
    let disk = SimulatedDisk()
    let file = try JournalFile.open(
      folder: "/data",
      calls: disk.calls().watched { (call) throws(SystemError) in
        if call == .ftruncate { throw SystemError(EIO) }
        if call == .pwrite, disk.bytes(SampleJournal.path) != nil { throw SystemError(ENOSPC) }
      })
    let problem = try #require(file.append(["one"]).problem)
    #expect(problem.sentence.contains("could not be taken back"))
    #expect(file.closed == problem)
  }

  @Test func `the sentence for a full disk says what to do`() {
    let problem = JournalProblem.notSaved(FileProblem(.written, "d/journal/2026-11.csv", code: ENOSPC))
    #expect(
      problem.sentence == "Not saved: the disk is full (d/journal/2026-11.csv). Your text is kept; free some "
        + "space and press Enter again.")
  }
}
