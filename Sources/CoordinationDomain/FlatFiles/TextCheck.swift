/// Looks for bytes that no text has: zeros, and what is not UTF-8 (Unicode 15, table 3-7).
enum TextCheck {
  /// What is odd, and its place.
  enum Oddity: Equatable {
    case zero(Int)
    case notUTF8(Int)
  }

  /// The first zero, else the first byte that is not UTF-8; nil where all is text.
  static func firstOddity(_ bytes: UnsafeBufferPointer<UInt8>) -> Oddity? {
    guard let base = bytes.baseAddress else { return nil }
    var invalid: Int?
    var i = 0
    while i < bytes.count {
      // Plain ASCII at speed: none of the eight has its top bit set or would borrow from it.
      if i + 8 <= bytes.count {
        let word = ByteWords.load(base + i)
        if (word | (word &- ByteWords.ones)) & ByteWords.tops == 0 {
          i += 8
          continue
        }
      }
      let byte = bytes[i]
      if byte == 0 { return .zero(i) }
      if byte < 0x80 {
        i += 1
        continue
      }
      let length = sequenceLength(bytes, i)
      if length == 0, invalid == nil { invalid = i }
      i += max(1, length)
    }
    return invalid.map { .notUTF8($0) }
  }

  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let first = bytes[i]
    let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard i + length <= bytes.count, bytes[i + 1] >= low, bytes[i + 1] <= high else { return 0 }
    for k in 2..<max(2, length) where bytes[i + k] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
