/// One line that somebody types into: owns every printable key while it has them.
struct TextField: Hashable, Sendable {
  private(set) var text: String
  /// Characters before the cursor.
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Takes a key that edits; false for keys that mean something else (Enter, Esc, Tab, up and down).
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): removeBefore(1)
    case .delete: removeAfter()
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): removeBefore(cursor)
    case .control("w"): removeBefore(wordBefore)
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor; line ends become blanks.
  mutating func insert(_ string: String) {
    let line = String(string.map { $0.isNewline ? " " : $0 })
    text.insert(contentsOf: line, at: index(cursor))
    cursor = min(text.count, cursor + line.count)
  }

  /// Replaces everything, the cursor at the end.
  mutating func set(_ string: String) { self = TextField(string) }

  /// Replaces the characters from `start` up to the cursor.
  mutating func complete(from start: Int, with string: String) {
    removeBefore(cursor - start)
    insert(string)
  }

  /// Replaces characters anywhere, the cursor behind what was put in.
  mutating func replace(_ range: Range<Int>, with string: String) {
    cursor = min(text.count, range.upperBound)
    complete(from: range.lowerBound, with: string)
  }

  /// The characters before the cursor.
  var head: String { String(text.prefix(cursor)) }

  private var wordBefore: Int {
    let head = text.prefix(cursor)
    let blanks = head.reversed().prefix { $0 == " " }.count
    return blanks + head.dropLast(blanks).reversed().prefix { $0 != " " }.count
  }

  private mutating func removeBefore(_ count: Int) {
    let count = min(count, cursor)
    guard count > 0 else { return }
    text.removeSubrange(index(cursor - count)..<index(cursor))
    cursor -= count
  }

  private mutating func removeAfter() {
    guard cursor < text.count else { return }
    text.remove(at: index(cursor))
  }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }
}
