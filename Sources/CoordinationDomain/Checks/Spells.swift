/// Dated spells, half-open `[start, end)`, looked through for two that hold on one day.
struct Spells {
  /// One spell: whose it is, when it holds, and the row it stands in.
  struct Spell {
    /// Spells compete with those of the same key only.
    var key: UInt64
    var start: Int32
    /// The first day no longer; the largest number where none is known.
    var end: Int32
    var row: Int
  }

  private var spells: [Spell] = []

  mutating func reserve(_ count: Int) { spells.reserveCapacity(count) }

  /// Takes in a spell; one without a start, an empty one or one that runs backwards holds on no day.
  @inline(__always)
  mutating func add(key: UInt64, from start: Day?, to end: Day?, row: Int) {
    guard let start = start?.number else { return }
    let end = end?.number ?? .max
    if start < end { spells.append(Spell(key: key, start: start, end: end, row: row)) }
  }

  /// Pairs of spells that hold on one day: the later start second, which is the one that counts.
  mutating func overlaps(_ body: (_ earlier: Int, _ later: Int) -> Void) {
    spells.sort { ($0.key, $0.start, $0.row) < ($1.key, $1.start, $1.row) }
    var longest: Spell?
    for spell in spells {
      guard let before = longest, before.key == spell.key else {
        longest = spell
        continue
      }
      if spell.start < before.end { body(before.row, spell.row) }
      if spell.end > before.end { longest = spell }
    }
  }
}

extension UInt64 {
  /// Two slots as one key.
  init(_ high: UInt32, _ low: UInt32) { self = UInt64(high) << 32 | UInt64(low) }
}
