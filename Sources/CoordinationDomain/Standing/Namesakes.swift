/// People who could be taken for one another: the first hazard of any list of names.
enum Namesakes {
  /// Positions of the live people whose family and given name are the same as, or sound like, another's, or
  /// who share a birth date and one of the two.
  static func rows(_ record: CareRecord, _ standing: ContiguousArray<PersonStanding>) -> Set<Int> {
    var keyed = Keyed()
    for row in standing.indices where standing[row].isLive {
      keyed.add(record.people.rows[row], row, record.text)
    }
    return keyed.shared()
  }

  /// The live people who could be taken for the one at `row`, itself not counted.
  static func of(_ row: Int, _ record: CareRecord, _ standing: ContiguousArray<PersonStanding>) -> [Int] {
    var wanted = Keyed()
    wanted.add(record.people.rows[row], row, record.text)
    let keys = Set(wanted.entries.map(\.key))
    return standing.indices.filter { other in
      guard other != row, standing[other].isLive, standing[other].hasNamesake else { return false }
      var candidate = Keyed()
      candidate.add(record.people.rows[other], other, record.text)
      return candidate.entries.contains { keys.contains($0.key) }
    }
  }

  private struct Keyed {
    var entries: [(key: UInt64, row: Int)] = []
    private var family: [UInt8] = []
    private var given: [UInt8] = []

    mutating func add(_ person: Person, _ row: Int, _ text: TextStore) {
      family.removeAll(keepingCapacity: true)
      given.removeAll(keepingCapacity: true)
      text.withBytes(person.familyName) { SoundKey.append($0, to: &family) }
      text.withBytes(person.givenName) { SoundKey.append($0, to: &given) }
      let familyHash = hash(family, 1)
      let givenHash = hash(given, 2)
      entries.append((familyHash &* 31 ^ givenHash, row))
      guard let born = person.dateOfBirth else { return }
      let birth = UInt64(bitPattern: Int64(born.number)) &* 0x9E37_79B9_7F4A_7C15
      if !family.isEmpty { entries.append((familyHash ^ birth, row)) }
      if !given.isEmpty { entries.append((givenHash ^ birth, row)) }
    }

    mutating func shared() -> Set<Int> {
      entries.sort { ($0.key, $0.row) < ($1.key, $1.row) }
      var rows: Set<Int> = []
      for i in entries.indices.dropFirst() where entries[i].key == entries[i - 1].key {
        rows.insert(entries[i].row)
        rows.insert(entries[i - 1].row)
      }
      return rows
    }

    private func hash(_ bytes: [UInt8], _ seed: UInt64) -> UInt64 {
      var h = 0xCBF2_9CE4_8422_2325 ^ seed
      for byte in bytes { h = (h ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return h ^ (h >> 29)
    }
  }
}

/// How a name sounds, roughly: spellings of one name from several scripts come to the same letters.
///
/// Doubled letters count once, `ee` and `i`, `oo`, `ou`, `o` and `u`, `ph` and `f`, `k`, `q` and `ck` sound
/// alike, an `h` is heard only first or between vowels.
enum SoundKey {
  /// The sound of a name.
  static func key(_ name: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    name.withUnsafeBufferPointer { append($0, to: &key) }
    return key
  }

  static func append(_ name: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.count)
    Folding.append(folding: name, to: &letters)
    var last: UInt8 = 0
    for (i, letter) in letters.enumerated() {
      let next = i + 1 < letters.count ? letters[i + 1] : 0
      guard let sound = sound(letter, last: last, next: next, isFirst: i == 0) else { continue }
      if sound != last { key.append(sound) }
      last = sound
    }
  }

  private static func sound(_ letter: UInt8, last: UInt8, next: UInt8, isFirst: Bool) -> UInt8? {
    switch letter {
    case UInt8(ascii: "e"), UInt8(ascii: "y"), UInt8(ascii: "i"): return UInt8(ascii: "i")
    case UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "w"): return UInt8(ascii: "u")
    case UInt8(ascii: "q"), UInt8(ascii: "c"): return UInt8(ascii: "k")
    case UInt8(ascii: "p"): return next == UInt8(ascii: "h") ? UInt8(ascii: "f") : letter
    case UInt8(ascii: "h"):
      let isBetweenVowels = isVowel(last) && isVowel(next)
      return isFirst || isBetweenVowels ? letter : nil
    case UInt8(ascii: " "): return nil
    default: return letter
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
