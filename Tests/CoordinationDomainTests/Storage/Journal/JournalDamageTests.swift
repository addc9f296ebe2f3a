import CoordinatorStorage
import Testing

/// Everything that can happen to bytes: what is read is a prefix of what was saved, or it is seen that it is not all.
@Suite struct JournalDamageTests {
  /// What is wrong with how a broken journal is read; nil where all is as it should be.
  private func silence(_ read: JournalRead, of sample: SampleJournal) -> String? {
    let kept = Array(read.bytes[..<read.verified])
    guard sample.bytes.starts(with: kept) else { return "something is read that was never saved" }
    let isWhole = kept.count == sample.bytes.count
    return isWhole || read.damage != nil ? nil : "an acknowledged event is missing in silence"
  }

  @Test func `a journal cut off at any byte is a prefix, and it is seen`() throws {
    let sample = try SampleJournal()
    for length in 0..<sample.bytes.count {
      #expect(silence(try sample.read(Array(sample.bytes[..<length])), of: sample) == nil, "\(length)")
    }
  }

  @Test func `no bit of the journal can change unseen`() throws {
    let sample = try SampleJournal([["2026-11-20T09:00:00Z,S-1,x,X-1,0,t=One"], ["b", "c"]])
    var silent: [Int] = []
    for bit in 0..<sample.bytes.count * 8 {
      var bytes = sample.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      let read = try sample.read(bytes)
      if silence(read, of: sample) != nil || (read.damage == nil && !read.lostNewline) { silent.append(bit) }
    }
    #expect(silent == [])
  }

  @Test func `no bit of the head can change unseen`() throws {
    let sample = try SampleJournal()
    let head = try #require(sample.disk.bytes(SampleJournal.head))
    for bit in 0..<head.count * 8 {
      var bytes = head
      bytes[bit / 8] ^= 1 << (bit % 8)
      #expect(try sample.read(bytes, in: SampleJournal.head).damage != nil, "\(bit)")
    }
    for length in 0..<head.count {
      #expect(try sample.read(Array(head[..<length]), in: SampleJournal.head).damage != nil, "\(length)")
    }
  }

  @Test func `lines that are swapped, deleted, doubled or of another journal are seen`() throws {
    let sample = try SampleJournal()
    let other = try SampleJournal([["eins"], ["zwei", "drei"], ["vier"]])
    let count = sample.lines.count
    for i in 0..<count {
      for j in 0..<count where i != j {
        var swapped = sample.lines
        swapped.swapAt(i, j)
        #expect(try sample.read(Array(swapped.joined())).damage != nil)
      }
      var deleted = sample.lines
      deleted.remove(at: i)
      #expect(try sample.read(Array(deleted.joined())).damage != nil)
      var doubled = sample.lines
      doubled.insert(sample.lines[i], at: i)
      #expect(try sample.read(Array(doubled.joined())).damage != nil)
      var spliced = sample.lines
      spliced[i] = other.lines[i]
      #expect(try sample.read(Array(spliced.joined())).damage != nil)
      #expect(try sample.read(Array((sample.lines[..<i] + other.lines[i...]).joined())).damage != nil)
    }
  }

  @Test func `the line that is wrong is named, and what is before it is read`() throws {
    let sample = try SampleJournal()
    var bytes = sample.bytes
    bytes[sample.lines[0].count + 12] ^= 1
    let read = try sample.read(bytes)
    #expect(read.damage == JournalDamage(.badHash, file: "2026-11.csv", line: 2))
    #expect(read.lastSequence == 1)
    let gap = try sample.read(Array((sample.lines[..<1] + sample.lines[3...]).joined()))
    #expect(gap.damage == JournalDamage(.badSequence(found: 4, expected: 2), file: "2026-11.csv", line: 2))
    #expect(
      gap.damage?.sentence(in: "j")
        == "j/2026-11.csv:2: event 4 stands where 2 is due; lines are missing, doubled or moved.")
  }

  @Test func `the hash is SHA-256 over the hash before and the line`() throws {
    let hash = ChainHash.origin.next(Array("abc".utf8))
    // printf '%064dabc' 0 | sha256sum
    #expect(hash.hex == "b64374d04ef9c4f39fddb1e0d6be38a0130f6c057fc0f4ee467ea0e18bc758f1")
    #expect(ChainHash(hex: Array(hash.hex.utf8)) == hash)
    #expect(ChainHash(hex: Array(hash.hex.uppercased().utf8)) == nil)
  }
}
