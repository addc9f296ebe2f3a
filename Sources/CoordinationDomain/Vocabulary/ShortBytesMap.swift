/// Values by words that never change, such as the names of events: found without the standard library's hashing, which
/// takes longer than all the rest of reading an event's name.
struct ShortBytesMap<Value: BitwiseCopyable & Sendable>: Sendable {
  private struct Entry: BitwiseCopyable, Sendable {
    var key: ShortBytes
    var value: Value
    /// Which of the words it is.
    var word: Int
  }

  /// Twice as many places as words, or more; a word stands at its hash's place or, where that is taken, after it.
  private let places: [Entry?]
  /// The words themselves, for those too long to be told apart by the key.
  private let words: [[UInt8]]

  /// Values by different words.
  init(_ values: [(word: String, value: Value)]) {
    var count = 8
    while count < values.count * 2 { count *= 2 }
    var places = [Entry?](repeating: nil, count: count)
    words = values.map { Array($0.word.utf8) }
    for (number, word) in words.enumerated() {
      let key = word.withUnsafeBufferPointer { ShortBytes($0) }
      var place = ShortBytesMap.place(of: key, among: count)
      while places[place] != nil { place = (place + 1) & (count - 1) }
      places[place] = Entry(key: key, value: values[number].value, word: number)
    }
    self.places = places
  }

  /// The value of a word; nil for any other word.
  @inline(__always)
  subscript(word: FieldParsing.Bytes) -> Value? {
    let key = ShortBytes(word)
    var place = ShortBytesMap.place(of: key, among: places.count)
    while let entry = places[place] {
      if entry.key == key, key.count <= ShortBytes.exact || words[entry.word].elementsEqual(word) {
        return entry.value
      }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func place(of key: ShortBytes, among count: Int) -> Int {
    Int(key.hash >> 3 ^ key.hash) & (count - 1)
  }
}
