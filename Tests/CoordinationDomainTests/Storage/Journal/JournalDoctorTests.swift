import CoordinatorStorage
import Glibc
import Testing

@Suite struct JournalDoctorTests {
  private func doctor(_ sample: SampleJournal) -> JournalDoctor {
    JournalDoctor(folder: "/data", calls: sample.disk.calls(process: 5))
  }

  @Test func `a sound journal is said to be so, and left alone`() throws {
    let sample = try SampleJournal()
    let findings = try doctor(sample).examine()
    #expect(findings.map(\.kind) == [.sound(events: 4)])
    #expect(
      findings[0].sentence == "/data/journal: 4 events, and the chain holds from the first to the last.")
    let names = sample.disk.names("/data/journal")
    #expect(try doctor(sample).repair().findings == findings)
    #expect(sample.disk.names("/data/journal") == names)
    let nothing = SimulatedDisk()
    #expect(
      try JournalDoctor(folder: "/data", calls: nothing.calls()).repair().findings.map(\.kind) == [
        .sound(events: 0)
      ])
    #expect(nothing.names("/data").isEmpty)
  }

  @Test func `what was half written is copied aside and cut off`() throws {
    let sample = try SampleJournal()
    sample.disk.put(SampleJournal.path, sample.bytes + Array("5,5 1/1,x".utf8))
    let findings = try doctor(sample).examine()
    #expect(findings.count == 1 && findings[0].isRepairable)
    #expect(findings[0].remedy?.contains("copies them") == true)
    let treatment = try doctor(sample).repair()
    #expect(treatment.findings.map(\.kind) == [.sound(events: 4)])
    #expect(treatment.copies.compactMap(sample.disk.bytes) == [Array("5,5 1/1,x".utf8)])
    #expect(sample.disk.bytes(SampleJournal.path) == sample.bytes)
  }

  @Test func `a lost LF and a head that is old, strange or gone are put right`() throws {
    let sample = try SampleJournal()
    let head = try #require(sample.disk.bytes(SampleJournal.head))
    for ending: [UInt8] in [[], [0x4A]] {
      sample.disk.put(SampleJournal.path, sample.bytes.dropLast() + ending)
      #expect(try doctor(sample).repair().findings.map(\.kind) == [.sound(events: 4)])
      #expect(sample.disk.bytes(SampleJournal.path) == sample.bytes)
    }
    let old = try #require(try SampleJournal([["one"]]).disk.bytes(SampleJournal.head))
    for bytes in [old, [], Array("strange".utf8), head + [0x20]] {
      sample.disk.put(SampleJournal.head, bytes)
      #expect(try doctor(sample).examine().allSatisfy(\.isRepairable))
      #expect(try doctor(sample).repair().findings.map(\.kind) == [.sound(events: 4)])
      #expect(sample.disk.bytes(SampleJournal.head) == head)
    }
    try sample.disk.calls().unlink(SampleJournal.head)
    #expect(try doctor(sample).repair().findings.map(\.kind) == [.sound(events: 4)])
    #expect(sample.disk.bytes(SampleJournal.head) == head)
  }

  /// A journal of two months with a line of the first one broken, and its files.
  private func broken() throws -> (SampleJournal, [String: [UInt8]]) {
    let sample = try SampleJournal()
    #expect(try sample.open().append(["five"], at: .december).saved != nil)
    var bytes = sample.bytes
    bytes[sample.lines[0].count + 12] ^= 1
    sample.disk.put(SampleJournal.path, bytes)
    // On the disk for certain, so that a power cut leaves it as it is.
    sample.disk.put(SampleJournal.head, try #require(sample.disk.bytes(SampleJournal.head)))
    return (sample, files(sample.disk, "/data/journal"))
  }

  private func files(_ disk: SimulatedDisk, _ folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in disk.names(folder) where name == "head" || name.hasSuffix(".csv") {
      files[name] = disk.bytes("\(folder)/\(name)")
    }
    return files
  }

  @Test func `damage in the middle is copied aside whole, and what holds is kept`() throws {
    let (sample, before) = try broken()
    let finding = try #require(try doctor(sample).examine().first)
    #expect(finding.sentence.contains("/data/journal/2026-11.csv:2: this line was changed"))
    let treatment = try doctor(sample).repair()
    #expect(treatment.copies == ["/data/journal/aside-1"])
    #expect(files(sample.disk, "/data/journal/aside-1") == before)
    #expect(treatment.findings.map(\.kind) == [.sound(events: 1)])
    #expect(sample.disk.names("/data/journal").contains("2026-12.csv") == false)
    #expect(sample.disk.bytes(SampleJournal.path) == sample.lines[0])
    sample.disk.cutPower(.losesAll)
    let file = try JournalFile.open(folder: "/data", calls: sample.disk.calls(process: 7))
    #expect(try file.read().damage == nil)
    #expect(file.append(["two again"]).saved?.sequences == 2..<3)
    #expect(files(sample.disk, "/data/journal/aside-1") == before)
  }

  @Test func `a journal that does not hold from its first line on begins anew`() throws {
    let sample = try SampleJournal()
    sample.disk.put(SampleJournal.path, Array(sample.bytes.dropFirst()))
    let treatment = try doctor(sample).repair()
    #expect(treatment.findings.map(\.kind) == [.sound(events: 0)])
    #expect(files(sample.disk, "/data/journal/aside-1")["2026-11.csv"] == Array(sample.bytes.dropFirst()))
    #expect(try sample.open().append(["one again"]).saved?.sequences == 1..<2)
  }

  @Test func `a power cut at any call of a repair loses nothing, and it can be done again`() throws {
    var number = 1
    while true {
      let (sample, before) = try broken()
      let trap = Trap()
      let disk = sample.disk
      let hasSprung = SimulatedDisk()
      trap.arm(number) { () throws(SystemError) in
        hasSprung.put("/data/sprung", [])
        disk.cutPower(.losesAll)
        throw SystemError(EIO)
      }
      let calls = disk.calls(process: 5).watched { (call) throws(SystemError) in try trap.pass(call) }
      _ = try? JournalDoctor(folder: "/data", calls: calls).repair()
      guard hasSprung.bytes("/data/sprung") != nil else { break }
      let again = try JournalDoctor(folder: "/data", calls: disk.calls(process: 6)).repair()
      #expect(again.findings.map(\.kind) == [.sound(events: 1)], "call \(number)")
      // Every file as it was is in one of the copies.
      let copies = disk.names("/data/journal").filter { $0.hasPrefix("aside") }
      for (name, bytes) in before {
        let kept = copies.contains { disk.bytes("/data/journal/\($0)/\(name)") == bytes }
        #expect(kept, "call \(number): \(name)")
      }
      number += 1
    }
    #expect(number > 30)
  }
}
