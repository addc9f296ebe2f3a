@testable import CoordinationDomain

/// Damages bytes at random, the way files are damaged and then some: the same for the same seed.
struct Mutation {
  private var chance: SeededChance

  init(seed: UInt64) { chance = SeededChance(seed: seed) }

  mutating func below(_ limit: Int) -> Int { limit < 2 ? 0 : Int(chance.next() % UInt64(limit)) }

  /// Bytes that readers decide something by.
  private static let pieces: [[UInt8]] =
    [
      ",", "\"", "\"\"", "\n", "\r", "\r\n", "\\", "\\n", "=", "=was", ".was=", "row.is=removed",
      "row.is=added", "-", ":", ";",
      "undoes=1", "@", "+2w", "is:", "..", "(", "9999999999999999999", "-1", "0", "2026-11-20", "1/1", "2/3",
      "\u{FEFF}",
      "\u{202E}", "é", "P-00001", "X-00001-1", "S-0061",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xF0, 0x9F]]

  /// A few damages.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(6) { damageOnce(&bytes) }
    return bytes
  }

  private mutating func damageOnce(_ bytes: inout [UInt8]) {
    let place = below(bytes.count + 1)
    let length = min(below(below(8) == 0 ? 4096 : 24), bytes.count - place)
    switch below(8) {
    case 0: bytes.removeSubrange(place..<place + length)
    case 1: bytes.insert(contentsOf: bytes[place..<place + length], at: below(bytes.count + 1))
    case 2: bytes.removeSubrange(place...)
    case 3, 4: bytes.insert(contentsOf: Mutation.pieces[below(Mutation.pieces.count)], at: place)
    case 5:
      let piece = Mutation.pieces[below(Mutation.pieces.count)]
      bytes.replaceSubrange(place..<place + length, with: piece)
    default:
      guard place < bytes.count else { return }
      bytes[place] = below(2) == 0 ? UInt8(below(256)) : bytes[place] ^ (1 << below(8))
    }
  }
}
