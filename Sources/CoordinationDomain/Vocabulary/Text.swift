/// A piece of text that still lies where it was read: a range of the record's bytes.
///
/// Trivial, so that a row of a table is a handful of numbers and copying it counts no references. Empty
/// text means unknown or not applicable. Ask ``TextStore`` for its characters.
public struct Text: Hashable, Sendable, BitwiseCopyable {
  /// Where it starts; from `TextStore.addedBase` on it lies among the texts that were added after reading.
  var offset: UInt32
  /// Its length in bytes of UTF-8.
  var length: UInt32

  /// No text.
  public static let none = Text(offset: 0, length: 0)

  /// Whether there is nothing to read.
  public var isEmpty: Bool { length == 0 }
}

/// The bytes that all ``Text`` of a record point into: the files as read, then what was added since.
public struct TextStore: Sendable {
  /// Offsets from here on are counted in `added`.
  static let addedBase: UInt32 = 0x8000_0000

  let files: [UInt8]
  private var added: [UInt8] = []

  /// A store over the bytes of every file, one after another; at most 2 GiB.
  init(files: [UInt8]) { self.files = files }

  /// Keeps a copy of bytes that do not stand in a file as they should be read (unescaped, or made later).
  mutating func add(_ bytes: some Collection<UInt8>) -> Text {
    let text = Text(
      offset: TextStore.addedBase + UInt32(added.count),
      length: UInt32(bytes.count)
    )
    added.append(contentsOf: bytes)
    return text
  }

  /// Makes room for a large block, and for some of what is added after it: otherwise the first short text after it
  /// would make all of it be copied.
  mutating func reserve(_ count: Int) {
    if count > 1 << 16 { added.reserveCapacity(added.count + count + count / 8) }
  }

  /// Calls `body` with the text's bytes; the pointer must not outlive the call.
  @inline(__always)
  func withBytes<R>(_ text: Text, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    let isAdded = text.offset >= TextStore.addedBase
    let start = Int(isAdded ? text.offset - TextStore.addedBase : text.offset)
    return try (isAdded ? added : files).withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[start..<start + Int(text.length)]))
    }
  }

  /// The text's characters; bytes that are not UTF-8 become U+FFFD.
  public subscript(text: Text) -> String {
    text.isEmpty ? "" : withBytes(text) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether two texts have the same bytes.
  func areEqual(_ a: Text, _ b: Text) -> Bool {
    a.length == b.length && withBytes(a) { x in withBytes(b) { y in x.elementsEqual(y) } }
  }

  /// Whether a text is a word, byte for byte.
  func isEqual(_ text: Text, _ word: String) -> Bool {
    Int(text.length) == word.utf8.count && withBytes(text) { $0.elementsEqual(word.utf8) }
  }
}
