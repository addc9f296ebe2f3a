/// Folded text of many rows, one after another, for looking up plain words.
public struct SearchText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// A field separator that no folded word contains.
  static let gap: UInt8 = 0x1F

  /// Adds a text of the row being built.
  mutating func add(_ text: Text, in store: TextStore) {
    if text.isEmpty { return }
    store.withBytes(text) { Folding.append(folding: $0, to: &bytes) }
    bytes.append(SearchText.gap)
  }

  /// Adds a text of the row being built.
  mutating func add(_ text: String) {
    if text.isEmpty { return }
    var text = text
    text.withUTF8 { Folding.append(folding: $0, to: &bytes) }
    bytes.append(SearchText.gap)
  }

  /// Adds the digits of a text, so that numbers are found however they are spaced.
  mutating func addDigits(_ text: Text, in store: TextStore) {
    if text.isEmpty { return }
    store.withBytes(text) { field in bytes.append(contentsOf: field.filter { (0x30...0x39).contains($0) }) }
    bytes.append(SearchText.gap)
  }

  /// Ends a row.
  mutating func endRow() { ends.append(bytes.count) }

  /// Whether a row contains a folded word.
  func contains(_ word: [UInt8], row: Int) -> Bool {
    let start = row == 0 ? 0 : ends[row - 1]
    return bytes.withUnsafeBufferPointer { all in
      word.withUnsafeBufferPointer { needle in
        ByteSearch.find(needle, in: UnsafeBufferPointer(rebasing: all[start..<ends[row]])) != nil
      }
    }
  }
}

extension Listing {
  /// The searchable text of every row, live or not.
  public func searchText(in view: CareView) -> SearchText {
    var text = SearchText()
    for row in 0..<count(view) {
      searchable(view, row, &text)
      text.endRow()
    }
    return text
  }
}
