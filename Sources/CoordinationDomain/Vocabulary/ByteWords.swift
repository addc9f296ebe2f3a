/// Bytes taken eight at a time: most of reading a file is looking for a few bytes among many others.
enum ByteWords {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes as a number, the first one lowest.
  @inline(__always)
  static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// A number of which the lowest bit that is set stands in the top of the first byte equal to the one that
  /// `pattern` repeats; 0 where none of the eight is.
  @inline(__always)
  static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- ones) & ~difference & tops
  }

  /// Where in its eight bytes the lowest bit set by ``matches(_:_:)`` lies.
  @inline(__always)
  static func index(_ matches: UInt64) -> Int { matches.trailingZeroBitCount >> 3 }
}

/// Up to sixteen bytes as three numbers: two keys are equal exactly where the bytes are; of longer bytes it
/// knows the first and the last eight and how many there are.
struct ShortBytes: BitwiseCopyable, Hashable, Sendable {
  /// How many bytes it tells apart without another look.
  static let exact = 16

  var head: UInt64
  var tail: UInt64
  var count: Int

  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    self.count = count
    if count >= 8 {
      head = ByteWords.load(bytes)
      tail = ByteWords.load(bytes + (count - 8))
      return
    }
    tail = 0
    if count >= 4 {
      let raw = UnsafeRawPointer(bytes)
      head =
        UInt64(raw.loadUnaligned(as: UInt32.self))
        | UInt64((raw + (count - 4)).loadUnaligned(as: UInt32.self)) << 32
    } else if count > 0 {
      head = UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
    } else {
      head = 0
    }
  }

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else {
      self.init(head: 0, tail: 0, count: 0)
      return
    }
    self.init(start, bytes.count)
  }

  private init(head: UInt64, tail: UInt64, count: Int) {
    self.head = head
    self.tail = tail
    self.count = count
  }

  /// A short hash that is the same in every run.
  ///
  /// Its lowest three bits are those of the last byte: ids that count up, such as `P-0120` to `P-0127`, differ
  /// in nothing else, so that a table finds them side by side and waits for the memory once, not eight times.
  @inline(__always)
  var hash: UInt32 {
    let lowBits: UInt64 = 7 << 56
    let last = count >= 8 ? tail : head
    var h = ((count > 8 ? head : head & ~lowBits) ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    h = (h ^ (h >> 32) ^ (tail & ~lowBits)) &* 0xD6E8_FEB8_6659_FD93
    h ^= h >> 32
    return UInt32(truncatingIfNeeded: h & ~7 | (last >> 56) & 7)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of a text; quick for the short ones that stand in the program.
  @inline(__always)
  func isExactly(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { other in
      guard count == other.count else { return false }
      for index in 0..<count where self[index] != other[index] { return false }
      return true
    }
  }
}
