import CoordinatorStorage
import Testing

/// Readers and writers that leave out a check: found out by what damaged journals must come to.
@Suite struct JournalReadMutantTests {
  /// How a reader takes bytes: how many of them it believes, and whether it says that something is wrong.
  private typealias Reader = ([UInt8]) throws -> (believed: Int, isOdd: Bool)

  /// The bits that can change unseen.
  private func unseen(_ sample: SampleJournal, _ read: Reader) throws -> Int {
    try (0..<sample.bytes.count * 8).count { bit in
      var bytes = sample.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      let (believed, isOdd) = try read(bytes)
      return !isOdd || !sample.bytes.starts(with: bytes[..<min(believed, bytes.count)])
    }
  }

  @Test func `a reader that checks the numbers and not the chain is caught`() throws {
    let sample = try SampleJournal([["one"], ["two", "three"]])
    let whole: Reader = { bytes in
      let read = try sample.read(bytes)
      return (read.lostNewline ? read.verified - 1 : read.verified, read.damage != nil || read.lostNewline)
    }
    #expect(try unseen(sample, whole) == 0)
    let onlyNumbers: Reader = { bytes in
      var (believed, due) = (0, 1)
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
        guard line.starts(with: "\(due),".utf8) else { return (believed, true) }
        (believed, due) = (believed + line.count + 1, due + 1)
      }
      return (believed, believed != bytes.count)
    }
    #expect(try unseen(sample, onlyNumbers) > 0)
  }

  /// Whether something can be saved after something half written, and is then whole.
  private func goesOn(_ mutation: JournalHistory.Mutation) throws -> Bool {
    let sample = try SampleJournal()
    sample.disk.put(SampleJournal.path, sample.bytes + Array("5,5 1/2,2026-11".utf8))
    let file = try JournalFile.open(folder: "/data", calls: mutation(sample.disk.calls(process: 3)))
    guard file.append(["five"]).saved != nil else { return false }
    let read = try sample.open().read()
    return read.damage == nil && JournalHistory.bodies(read).last == "five"
  }

  @Test func `a writer that does not cut off what is half written is caught`() throws {
    #expect(try goesOn { $0 })
    #expect(
      try !goesOn {
        var calls = $0
        calls.ftruncate = { (_, _) throws(SystemError) in }
        return calls
      })
  }

  @Test func `a writer that does not keep what it cuts off is caught`() throws {
    func keeps(_ mutation: JournalHistory.Mutation) throws -> Bool {
      let sample = try SampleJournal()
      let tail = Array("5,5 1/2,2026-11".utf8)
      sample.disk.put(SampleJournal.path, sample.bytes + tail)
      let file = try JournalFile.open(folder: "/data", calls: mutation(sample.disk.calls(process: 3)))
      #expect(file.append(["five"]).saved != nil)
      sample.disk.cutPower(.losesAll)
      return sample.disk.names("/data/journal").contains { name in
        name.hasPrefix("torn-") && sample.disk.bytes("/data/journal/\(name)") == tail
      }
    }
    #expect(try keeps { $0 })
    #expect(
      try !keeps {
        var calls = $0
        let real = calls
        calls.pwrite = { (file, bytes, offset) throws(SystemError) in
          // The copy is the only thing that is written at the start of a file and is no note of how far it goes.
          offset == 0 && bytes.count != 128 ? bytes.count : try real.pwrite(file, bytes, offset)
        }
        return calls
      })
  }
}
