/// The form in which words are compared when people search: small letters without accents.
///
/// `O’NEILL`, `O'Neill` and `oneill` fold to the same bytes; so do `Siân` and `sian`, `Łukasz` and `lukasz`,
/// `Anne-Marie` and `anne marie`. Scripts without case, such as Bengali, stay as they are but for being
/// written always in the same way. UTF-8 in, UTF-8 out; folding twice changes nothing more.
public enum Folding {
  /// The folded bytes of a string.
  public static func fold(_ string: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(string.utf8.count)
    var string = string
    string.withUTF8 { append(folding: $0, to: &result) }
    return result
  }

  /// Appends the folded form of UTF-8 bytes; bytes that are not UTF-8 become U+FFFD.
  public static func append(folding bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
        switch byte {
        case 0x41...0x5A: result.append(byte | 0x20)
        case 0x27, 0x60: break
        case 0x2D, 0x09...0x0D: result.append(0x20)
        default: result.append(byte)
        }
      } else {
        let (scalar, length) = decode(bytes, at: i)
        i += length
        append(scalar, to: &result)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    let value = scalar.value
    if let letter = FoldedLetters.base(of: value) { return result.append(letter) }
    if FoldedLetters.isDropped(value) { return }
    if FoldedLetters.isBlank(value) { return result.append(0x20) }
    if let letters = FoldedLetters.several(value) {
      return letters.withUTF8Buffer { result.append(contentsOf: $0) }
    }
    // Between the Indic scripts and the phonetic letters there is no case to lose but Georgian's.
    if !(0x900...0x109F).contains(value), scalar.properties.changesWhenLowercased {
      result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// The scalar that starts at a byte of 0x80 or more, and how many bytes it takes; U+FFFD for a byte that
  /// does not belong.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[i]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), i + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for k in 1..<length {
      guard bytes[i + k] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[i + k] & 0x3F)
    }
    let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
    guard !isOverlong, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
