/// Folded text of many rows, one after another, for looking up plain words.
public struct SearchText: Sendable {
  private var bytes: [UInt8] = []
  /// For each row where its text lies; what a row said before stays behind, unused.
  private var ranges: [(start: UInt32, end: UInt32)] = []
  /// Where the row being built begins.
  private var start = 0

  /// The text of no rows.
  public init() {}

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

  /// Ends a row: the next one, or one that was there before.
  mutating func end(row: Int) {
    let range = (start: UInt32(start), end: UInt32(bytes.count))
    if row < ranges.count { ranges[row] = range } else { ranges.append(range) }
    start = bytes.count
  }

  /// What a row says, folded.
  func text(ofRow row: Int) -> ArraySlice<UInt8> {
    bytes[Int(ranges[row].start)..<Int(ranges[row].end)]
  }

  /// Whether a row contains a folded word.
  func contains(_ word: [UInt8], row: Int) -> Bool {
    let range = Int(ranges[row].start)..<Int(ranges[row].end)
    return bytes.withUnsafeBufferPointer { all in
      word.withUnsafeBufferPointer { needle in
        ByteSearch.find(needle, in: UnsafeBufferPointer(rebasing: all[range])) != nil
      }
    }
  }
}

extension Listing {
  /// The searchable text of every row, live or not.
  public func searchText(in view: CareView) -> SearchText {
    var text = SearchText()
    for row in 0..<count(view) { renew(&text, row: row, in: view) }
    return text
  }

  /// The searchable text of one row, made again; of rows that were added one after another.
  public func renew(_ text: inout SearchText, row: Int, in view: CareView) {
    searchable(view, row, &text)
    text.end(row: row)
  }
}
