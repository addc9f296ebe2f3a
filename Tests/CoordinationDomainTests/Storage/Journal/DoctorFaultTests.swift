import CoordinatorStorage
import Glibc
import Synchronization
import Testing

/// Every call that reading and repairing make, failing in every way.
@Suite struct DoctorFaultTests {
  /// What is wrong before the repair.
  enum Ailment: CaseIterable, Sendable { case damagedLine, halfWritten, lostNewline, oldHead }

  private func patient(_ ailment: Ailment) throws -> SampleJournal {
    let sample = try SampleJournal()
    var bytes = sample.bytes
    switch ailment {
    case .damagedLine: bytes[sample.lines[0].count + sample.lines[1].count + 12] ^= 1
    case .halfWritten: bytes += Array("5,5 1/2,2026".utf8)
    case .lostNewline: bytes.removeLast()
    case .oldHead:
      let old = try #require(try SampleJournal([["one"]]).disk.bytes(SampleJournal.head))
      sample.disk.put(SampleJournal.head, old)
    }
    sample.disk.put(SampleJournal.path, bytes)
    return sample
  }

  /// What can be read for certain, damaged or not.
  private func believed(_ sample: SampleJournal) throws -> [String] {
    JournalHistory.bodies(try sample.open().read())
  }

  private func calls(_ ailment: Ailment) throws -> Int {
    let count = Mutex(0)
    let sample = try patient(ailment)
    let calls = sample.disk.calls(process: 5).watched { (_) throws(SystemError) in count.withLock { $0 += 1 }
    }
    _ = try JournalDoctor(folder: "/data", calls: calls).repair()
    return count.withLock { $0 }
  }

  @Test(arguments: [ENOSPC, EIO, EDQUOT, EINTR, EROFS, EACCES, EMFILE], Ailment.allCases)
  func `a repair in which a call fails loses nothing, and works when it is asked for again`(
    code: Int32, ailment: Ailment
  ) throws {
    for number in 1...(try calls(ailment)) {
      let sample = try patient(ailment)
      let before = try believed(sample)
      let trap = Trap()
      trap.arm(number) { () throws(SystemError) in throw SystemError(code) }
      let calls = sample.disk.calls(process: 5).watched { (call) throws(SystemError) in try trap.pass(call) }
      do throws(JournalProblem) { _ = try JournalDoctor(folder: "/data", calls: calls).repair() } catch {
        #expect(error.sentence.contains("/data"), "call \(number): \(error.sentence)")
      }
      #expect(try believed(sample) == before, "call \(number)")
      try expectHealed(sample, before, "call \(number)")
    }
  }

  @Test(arguments: Ailment.allCases)
  func `a repair that is killed, or whose power goes, at any call loses nothing and can be done again`(
    ailment: Ailment
  ) throws {
    for number in 1...(try calls(ailment)) {
      for losesPower in [false, true] {
        let sample = try patient(ailment)
        let (before, disk, trap) = (try believed(sample), sample.disk, Trap())
        trap.arm(number) { () throws(SystemError) in
          if losesPower { disk.cutPower(.losesAll) } else { disk.kill(5) }
          throw SystemError(EIO)
        }
        let calls = disk.calls(process: 5).watched { (call) throws(SystemError) in try trap.pass(call) }
        _ = try? JournalDoctor(folder: "/data", calls: calls).repair()
        #expect(try believed(sample) == before, "call \(number)")
        try expectHealed(sample, before, "call \(number)")
      }
    }
  }

  private func expectHealed(_ sample: SampleJournal, _ before: [String], _ comment: Comment) throws {
    let treatment = try JournalDoctor(folder: "/data", calls: sample.disk.calls(process: 6)).repair()
    #expect(treatment.findings.allSatisfy { !$0.isWrong }, comment)
    #expect(try believed(sample) == before, comment)
    #expect(
      try JournalFile.open(folder: "/data", calls: sample.disk.calls(process: 7)).append(["next"]).saved
        != nil, comment)
  }

  @Test(arguments: [EIO, EACCES, EMFILE, EINTR])
  func `reading in which a call fails says so, or reads all that there is`(code: Int32) throws {
    let sample = try SampleJournal()
    let count = Mutex(0)
    let counting = sample.disk.calls(process: 5).watched { (_) throws(SystemError) in
      count.withLock { $0 += 1 }
    }
    _ = try JournalFile.open(folder: "/data", calls: counting).read()
    for number in 1...count.withLock({ $0 }) {
      let trap = Trap()
      trap.arm(number) { () throws(SystemError) in throw SystemError(code) }
      let calls = sample.disk.calls(process: 6).watched { (call) throws(SystemError) in try trap.pass(call) }
      do throws(JournalProblem) {
        let read = try JournalFile.open(folder: "/data", calls: calls).read()
        #expect(read.damage != nil || JournalHistory.bodies(read).count == 4, "call \(number)")
      } catch { #expect(error.sentence.contains("/data"), "call \(number)") }
    }
  }
}
