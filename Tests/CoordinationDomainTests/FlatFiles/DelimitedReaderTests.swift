import Testing

@testable import CoordinationDomain

/// The reader takes eight bytes at a time; here it is held against one that takes each byte by itself.
struct DelimitedReaderTests {
  @Test func `eight bytes at a time finds the same fields as one at a time`() {
    var random = SampleRandom(seed: 7)
    let letters = Array("aé,,,;\n\rx-2".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<random.below(60)).map { _ in letters[random.below(letters.count)] }
      for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
        #expect(read(bytes, separator) == slowly(bytes, separator))
      }
    }
  }

  @Test func `a row may have more fields than any before it`() {
    let bytes = Array((Array(repeating: "a", count: 200).joined(separator: ",") + "\nb,c").utf8)
    let rows = read(bytes, UInt8(ascii: ","))
    #expect(rows.map(\.count) == [200, 2])
    #expect(rows[0].allSatisfy { $0 == "a" })
    #expect(rows[1] == ["b", "c"])
  }

  private func read(_ bytes: [UInt8], _ separator: UInt8) -> [[String]] {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var reader = DelimitedReader(base, range: 0..<buffer.count, separator: separator)
      var rows: [[String]] = []
      while reader.next() {
        rows.append(reader.row.fields.map { String(decoding: buffer[$0.start..<$0.end], as: UTF8.self) })
      }
      return rows
    }
  }

  /// Splits text without quotes byte by byte; blank lines are no rows.
  private func slowly(_ bytes: [UInt8], _ separator: UInt8) -> [[String]] {
    let isEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    return bytes.split(whereSeparator: isEnd).map { line in
      line.split(separator: separator, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }
}

struct TextCheckTests {
  private func oddity(_ bytes: [UInt8]) -> TextCheck.Oddity? {
    bytes.withUnsafeBufferPointer { TextCheck.firstOddity($0) }
  }

  @Test(arguments: 0...40) func `a zero is found wherever it stands`(length: Int) {
    for place in 0..<length {
      var bytes = [UInt8](repeating: 0x61, count: length)
      #expect(oddity(bytes) == nil)
      bytes[place] = 0
      #expect(oddity(bytes) == .zero(place))
    }
  }

  @Test(arguments: 0...40) func `a byte that is not UTF-8 is found wherever it stands`(length: Int) {
    for place in 0..<length {
      var bytes = [UInt8](repeating: 0x20, count: length)
      bytes[place] = 0xFF
      #expect(oddity(bytes) == .notUTF8(place))
    }
  }

  @Test func `letters of every length are text`() {
    #expect(oddity(Array("Siân, Łukasz, রহিমা, 𐍈 and plain words after it".utf8)) == nil)
  }

  @Test func `a zero counts more than what is not UTF-8 before it`() {
    #expect(oddity([0xFF, 0x61, 0]) == .zero(2))
  }

  @Test func `a character cut off at the end is not UTF-8`() {
    #expect(oddity(Array("abc".utf8) + [0xE0, 0xA6]) == .notUTF8(3))
  }
}

struct ShortBytesTests {
  private func key(_ bytes: [UInt8]) -> ShortBytes { bytes.withUnsafeBufferPointer { ShortBytes($0) } }

  @Test(arguments: 0...16) func `up to sixteen bytes are told apart by their key`(length: Int) {
    let bytes = (0..<length).map { UInt8($0 + 1) }
    #expect(key(bytes) == key(bytes))
    for place in 0..<length {
      var other = bytes
      other[place] ^= 0x80
      #expect(key(other) != key(bytes))
    }
    #expect(key(bytes + [0]) != key(bytes))
  }

  @Test func `ids that differ in the middle alone are two`() {
    let texts = ["P-ABCDEFGHIJ-A-ABCDEFGHIJ", "P-ABCDEFGHIJ-B-ABCDEFGHIJ", "P-ABCDEFGHIJ-A-ABCDEFGHIJ"]
    let bytes = Array(texts.joined().utf8)
    var table = IdTable()
    let numbers = bytes.withUnsafeBufferPointer { buffer -> [UInt32] in
      guard let base = buffer.baseAddress else { return [] }
      return (0..<3).map { table.intern(Text(offset: UInt32($0 * 25), length: 25), base: base) }
    }
    #expect(numbers == [0, 1, 0])
  }
}
