internal import Crypto

/// A link of the journal's chain: the SHA-256 digest of a line and of the link before it.
public struct ChainHash: Hashable, Sendable, BitwiseCopyable {
  /// The digest's 32 bytes.
  var digest: SIMD32<UInt8>

  /// What the first line of all counts as its previous link: 32 bytes of zero.
  public static var origin: ChainHash { ChainHash(digest: SIMD32(repeating: 0)) }

  /// Characters of the hash as text.
  static var textLength: Int { 64 }

  /// The next link: SHA-256 over this link's 64 hex digits and `line`, which ends in the comma before its hash.
  func next(_ line: UnsafeRawBufferPointer) -> ChainHash {
    var function = SHA256()
    withUnsafeBytes(of: text) { function.update(bufferPointer: $0) }
    function.update(bufferPointer: line)
    return ChainHash(
      digest: function.finalize().withUnsafeBytes { $0.loadUnaligned(as: SIMD32<UInt8>.self) })
  }

  /// The next link, over the bytes of a line.
  package func next(_ line: [UInt8]) -> ChainHash { line.withUnsafeBytes { next($0) } }

  /// The digest as 64 ASCII digits, lower case.
  var text: SIMD64<UInt8> {
    var digits = SIMD64<UInt8>()
    digits.evenHalf = digest &>> 4
    digits.oddHalf = digest & 15
    let letters = digits .> 9
    digits &+= 0x30
    return digits.replacing(with: digits &+ 39, where: letters)
  }

  /// The digest as 64 lower-case hex digits.
  public var hex: String { withUnsafeBytes(of: text) { String(decoding: $0, as: UTF8.self) } }

  /// Appends the 64 digits to a line.
  func append(to line: inout [UInt8]) {
    withUnsafeBytes(of: text) { line.append(contentsOf: $0) }
  }
}

extension ChainHash {
  /// The hash that 64 lower-case hex digits say; nil for anything else.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == ChainHash.textLength else { return nil }
    var digest = SIMD32<UInt8>()
    var number = 0
    for digit in hex {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      digest[number / 2] = digest[number / 2] << 4 | value
      number += 1
    }
    self.init(digest: digest)
  }
}
