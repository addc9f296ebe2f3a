/// The words typed where the program asks who, ready to be compared.
struct WhoQuery {
  /// How far a search goes: each depth only where the one before found nobody.
  enum Depth: CaseIterable {
    case beginnings, insides, slips
  }

  private let phrase: [UInt8]
  private let words: [[UInt8]]
  private let sounds: [[UInt8]]

  init(_ text: Substring) {
    let folded = Folding.fold(String(text))
    words = folded.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }.map(Array.init)
    phrase = Array(words.joined(separator: [0x20]))
    sounds = words.map { SoundKey.key($0) }
  }

  /// How well they fit; nil where they do not.
  ///
  /// Of several words each must fit, and the worst fit counts.
  func match(_ fields: WhoFields, _ depth: Depth, _ slips: inout SlipCounter) -> WhoMatch? {
    if words.isEmpty { return .prefix }
    if words.count > 1 {
      let place = Place(of: phrase, in: fields.name)
      if place == .whole { return .whole }
      if place == .start { return .prefix }
    }
    var worst = WhoMatch.whole
    for i in words.indices {
      guard let match = match(i, fields, depth, &slips) else { return nil }
      worst = max(worst, match)
    }
    return worst
  }

  private func match(_ i: Int, _ fields: WhoFields, _ depth: Depth, _ slips: inout SlipCounter) -> WhoMatch? {
    let word = words[i]
    var isInside = false
    var isWithin = false
    for field in [fields.role, fields.name] {
      switch Place(of: word, in: field) {
      case .whole: return .whole
      case .start: return .prefix
      case .wordStart: isWithin = true
      case .inside: isInside = true
      case .nowhere: break
      }
    }
    for (field, isGiven) in [(fields.given, true), (fields.title, false)] {
      switch Place(of: word, in: field) {
      // With a surname beside it, the beginning of a given name says which of two is meant.
      case .whole, .start:
        if isGiven, words.count > 1 { return .prefix }
        isWithin = true
      case .wordStart: isWithin = true
      case .inside: isInside = true
      case .nowhere: break
      }
    }
    if isWithin { return .substring }
    if isInside, depth != .beginnings || word.count >= WhoSearch.lettersForInside { return .substring }
    guard depth == .slips, word.count >= 3 else { return nil }
    let isNear = slips.isNear(word, fields.name)
    return isNear || (sounds[i].count >= 3 && slips.soundsLike(sounds[i], fields.name)) ? .fuzzy : nil
  }

  /// Where a word stands in a name.
  private enum Place {
    case whole, start, wordStart, inside, nowhere

    @inline(__always)
    init(of word: [UInt8], in field: UnsafeBufferPointer<UInt8>) {
      self = word.withUnsafeBufferPointer { needle in
        guard var at = ByteSearch.find(needle, in: field) else { return .nowhere }
        if at == 0 { return needle.count == field.count ? .whole : .start }
        while true {
          if field[at - 1] == 0x20 { return .wordStart }
          guard let next = ByteSearch.find(needle, in: field, from: at + 1) else { return .inside }
          at = next
        }
      }
    }
  }
}

/// Counts slips of the finger between a word and the beginning of a name: a letter too many, too few or
/// wrong, or two changed over (the optimal string alignment distance).
struct SlipCounter {
  private var before: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []
  private var sound: [UInt8] = []

  /// Whether a name begins with the word but for one slip, two in eight letters and more; never under four.
  mutating func isNear(_ word: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let allowed = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
    guard allowed > 0, name.count + allowed >= word.count, isNearAtStart(word, name) else { return false }
    let columns = min(name.count, word.count + allowed)
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: 0...columns)
    for i in 1...word.count {
      row.removeAll(keepingCapacity: true)
      row.append(i)
      for j in 1...max(1, columns) where j <= columns {
        let change = last[j - 1] + (word[i - 1] == name[j - 1] ? 0 : 1)
        var best = min(change, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, word[i - 1] == name[j - 2], word[i - 2] == name[j - 1] {
          best = min(best, before[j - 2] + 1)
        }
        row.append(best)
      }
      swap(&before, &last)
      swap(&last, &row)
      // Two letters changed over may still mend one; more than that nothing can.
      if (last.min() ?? 0) > allowed + 1 { return false }
    }
    return (last.min() ?? word.count) <= allowed
  }

  /// Whether one of the first two letters is one of the other's: most names are told apart by this alone.
  private func isNearAtStart(_ word: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > 1, name.count > 1 else { return false }
    return word[0] == name[0] || word[1] == name[1] || word[0] == name[1] || word[1] == name[0]
  }

  /// Whether a name sounds like the word at its beginning.
  mutating func soundsLike(_ wanted: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    sound.removeAll(keepingCapacity: true)
    SoundKey.append(name, to: &sound)
    return sound.starts(with: wanted)
  }
}
