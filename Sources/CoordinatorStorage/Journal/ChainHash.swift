internal import Crypto

/// A link of the journal's chain: the SHA-256 digest of a line and of the link before it.
public struct ChainHash: Hashable, Sendable, BitwiseCopyable {
  /// The digest's 32 bytes, as four numbers in the order of the bytes.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// What the first line of all counts as its previous link: 32 bytes of zero.
  public static var origin: ChainHash { ChainHash(words: (0, 0, 0, 0)) }

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The next link: SHA-256 over this link's 64 hex digits and `line`, which ends in the comma before its hash.
  func next(_ line: UnsafeRawBufferPointer) -> ChainHash {
    var function = SHA256()
    withUnsafeBytes(of: text) { function.update(bufferPointer: $0) }
    function.update(bufferPointer: line)
    return function.finalize().withUnsafeBytes { digest in
      func word(_ number: Int) -> UInt64 {
        UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self))
      }
      return ChainHash(words: (word(0), word(1), word(2), word(3)))
    }
  }

  /// The next link, over the bytes of a line.
  package func next(_ line: [UInt8]) -> ChainHash { line.withUnsafeBytes { next($0) } }

  /// The digest as 64 digits.
  var text: HexText {
    HexText(
      a: HexText.digits(words.0 >> 32), b: HexText.digits(words.0 & 0xFFFF_FFFF),
      c: HexText.digits(words.1 >> 32), d: HexText.digits(words.1 & 0xFFFF_FFFF),
      e: HexText.digits(words.2 >> 32), f: HexText.digits(words.2 & 0xFFFF_FFFF),
      g: HexText.digits(words.3 >> 32), h: HexText.digits(words.3 & 0xFFFF_FFFF))
  }

  /// The digest as 64 lower-case hex digits.
  public var hex: String { withUnsafeBytes(of: text) { String(decoding: $0, as: UTF8.self) } }

  /// Appends the 64 digits to a line.
  func append(to line: inout [UInt8]) {
    withUnsafeBytes(of: text) { line.append(contentsOf: $0) }
  }

  /// Whether two links are the same.
  public static func == (a: ChainHash, b: ChainHash) -> Bool { a.words == b.words }

  /// Takes the link into a hash table's hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.3)
  }
}

extension ChainHash {
  /// The hash that 64 lower-case hex digits say; nil for anything else.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == HexText.length else { return nil }
    var words = [UInt64](repeating: 0, count: 4)
    for (number, digit) in hex.enumerated() {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      words[number / 16] = words[number / 16] << 4 | UInt64(value)
    }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }
}

/// 64 lower-case hex digits in ASCII, as they stand in memory.
///
/// Made eight digits at a time: a line is hashed and compared in less than half a microsecond, and the vectors of
/// the standard library took twenty times that.
struct HexText: Equatable, BitwiseCopyable {
  var a, b, c, d, e, f, g, h: UInt64

  /// Characters of the text.
  static var length: Int { 64 }

  /// Eight digits of the lower 32 bits.
  static func digits(_ number: UInt64) -> UInt64 {
    var spread = (number << 16 | number) & 0x0000_FFFF_0000_FFFF
    spread = (spread << 8 | spread) & 0x00FF_00FF_00FF_00FF
    spread = (spread << 4 | spread) & 0x0F0F_0F0F_0F0F_0F0F
    let letters = (spread &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return (spread &+ 0x3030_3030_3030_3030 &+ letters &* 0x27).bigEndian
  }
}
