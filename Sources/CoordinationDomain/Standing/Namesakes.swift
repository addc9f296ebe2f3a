/// People who could be taken for one another: the first hazard of any list of names.
///
/// Live people whose family and given name are the same as, or sound like, another's, or who share a birth date
/// and one of the two. Each of these is a key; who shares a key stands side by side.
struct Namesakes: Sendable {
  private struct Entry: BitwiseCopyable, Sendable {
    var key: UInt64
    var row: Int32

    static func < (a: Entry, b: Entry) -> Bool { (a.key, a.row) < (b.key, b.row) }
  }

  /// Every key of every live person, in order.
  private var entries: [Entry] = []

  init() {}

  init(_ record: CareRecord, _ standing: ContiguousArray<PersonStanding>) {
    var keys = NameKeys()
    for row in standing.indices where standing[row].isLive {
      keys.make(record.people.rows[row], record.text)
      for key in keys.keys { entries.append(Entry(key: key, row: Int32(row))) }
    }
    entries.sort { $0 < $1 }
  }

  /// Marks everybody who shares a key with somebody else.
  func mark(_ standing: inout ContiguousArray<PersonStanding>) {
    for i in entries.indices.dropFirst() where isPair(i - 1, i) {
      standing[Int(entries[i].row)].hasNamesake = true
      standing[Int(entries[i - 1].row)].hasNamesake = true
    }
  }

  private func isPair(_ i: Int, _ j: Int) -> Bool {
    entries[i].key == entries[j].key && entries[i].row != entries[j].row
  }

  /// The live people who could be taken for the one at `row`, itself not counted, in the order of the file.
  func of(_ row: Int, _ record: CareRecord) -> [Int] {
    var keys = NameKeys()
    keys.make(record.people.rows[row], record.text)
    let others = Set(keys.keys.flatMap { rows(with: $0) })
    return others.filter { $0 != row }.sorted()
  }

  /// The live people who share the birth date and one of the names of the one at `row`, itself not counted, in the
  /// order of the file.
  func bornTheSameDay(as row: Int, _ record: CareRecord) -> [Int] {
    var keys = NameKeys()
    keys.make(record.people.rows[row], record.text)
    var others: [Int] = []
    for key in keys.keys where key & NameKeys.dated != 0 {
      for other in rows(with: key) where other != row && !others.contains(other) { others.append(other) }
    }
    return others.sorted()
  }

  /// Takes in a person whose name, birth date or being live is another; answers everybody who may have a namesake
  /// now and had none, or the other way round.
  mutating func renew(_ row: Int, isLive: Bool, _ record: CareRecord) -> Set<Int> {
    let former = entries.filter { $0.row == row }.map(\.key)
    if !former.isEmpty { entries.removeAll { $0.row == row } }
    var keys = NameKeys()
    if isLive { keys.make(record.people.rows[row], record.text) }
    for key in keys.keys {
      let entry = Entry(key: key, row: Int32(row))
      entries.insert(entry, at: place(of: entry))
    }
    return Set((former + keys.keys).flatMap { rows(with: $0) } + [row])
  }

  /// The live people who share the birth date and one of the names with somebody else; everybody in one pass.
  var sharingABirthDate: Set<Int32> {
    var rows: Set<Int32> = []
    for i in entries.indices.dropFirst() where entries[i].key & NameKeys.dated != 0 && isPair(i - 1, i) {
      rows.formUnion([entries[i - 1].row, entries[i].row])
    }
    return rows
  }

  private func rows(with key: UInt64) -> [Int] {
    entries[place(of: Entry(key: key, row: -1))...].prefix { $0.key == key }.map { Int($0.row) }
  }

  /// How many entries go before this one.
  private func place(of entry: Entry) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < entry { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The keys of one person, made in buffers that are used again for the next.
private struct NameKeys {
  private(set) var keys: [UInt64] = []
  private var family: [UInt8] = []
  private var given: [UInt8] = []

  mutating func make(_ person: Person, _ text: TextStore) {
    keys.removeAll(keepingCapacity: true)
    family.removeAll(keepingCapacity: true)
    given.removeAll(keepingCapacity: true)
    text.withBytes(person.familyName) { SoundKey.append($0, to: &family) }
    text.withBytes(person.givenName) { SoundKey.append($0, to: &given) }
    let familyHash = NameKeys.hash(family, 1)
    let givenHash = NameKeys.hash(given, 2)
    keys.append((familyHash &* 31 ^ givenHash) & ~NameKeys.dated)
    guard let born = person.dateOfBirth else { return }
    let birth = UInt64(bitPattern: Int64(born.number)) &* 0x9E37_79B9_7F4A_7C15
    if !family.isEmpty { keys.append((familyHash ^ birth) | NameKeys.dated) }
    if !given.isEmpty { keys.append((givenHash ^ birth) | NameKeys.dated) }
  }

  /// The bit of a key that says whether a birth date is in it.
  static let dated: UInt64 = 1

  private static func hash(_ bytes: [UInt8], _ seed: UInt64) -> UInt64 {
    var h = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in bytes { h = (h ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return h ^ (h >> 29)
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
