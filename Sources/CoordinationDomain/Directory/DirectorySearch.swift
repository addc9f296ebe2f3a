/// Finds services by plain words: their names, what people need, and what people say instead.
///
/// Make it once for a directory: it folds each service's text (``Folding``), about a kilobyte each.
public struct DirectorySearch: Sendable {
  /// What a search found.
  public struct Result: Sendable {
    /// The services, best first: words in the name, then in a need or its synonyms, then anywhere.
    public var services: [Ref<Service>]
    /// No service has every word, so these have the most of them.
    public var isPartial: Bool
  }

  /// A service's text, folded, with a line feed between its parts.
  private struct Entry: Sendable {
    var ref: Ref<Service>
    var text: [UInt8]
    /// Where the names end.
    var namesEnd: Int
    /// Where the needs and synonyms end.
    var needsEnd: Int
  }

  private let entries: [Entry]

  /// Folds the text of every service, of any status.
  public init(_ directory: ServiceDirectory) {
    entries = directory.entries.map { service in
      var text: [UInt8] = []
      DirectorySearch.append([service.name, service.alternateName], to: &text)
      let namesEnd = text.count
      DirectorySearch.append(service.needs + service.needSynonyms, to: &text)
      let needsEnd = text.count
      DirectorySearch.append(
        [service.organisation, service.description, service.eligibility, service.alert]
          + service.languages.map(\.name) + service.areas, to: &text)
      return Entry(ref: service.ref, text: text, namesEnd: namesEnd, needsEnd: needsEnd)
    }
  }

  private static func append(_ parts: [String], to text: inout [UInt8]) {
    for part in parts where !part.isEmpty {
      text += Folding.fold(part)
      text.append(0x0A)
    }
  }

  /// The folded text of the service in a row of `services.csv`, for other filters.
  public func foldedText(row: Int) -> [UInt8] { entries[row].text }

  /// The services of any status that have all of the words, or where none has, the most of them.
  ///
  /// A word is met at the start of a word of the text, in the singular too: `falls` finds a fall.
  public func find(_ words: String) -> Result {
    let wanted = DirectorySearch.words(words)
    if wanted.isEmpty { return Result(services: entries.map(\.ref), isPartial: false) }
    var found: [(missing: Int, score: Int, row: Int)] = []
    for (row, entry) in entries.enumerated() {
      let scores = wanted.map { DirectorySearch.score($0, in: entry) }
      let missing = scores.count { $0 == 0 }
      if missing < wanted.count { found.append((missing, -scores.reduce(0, +), row)) }
    }
    let fewest = found.map(\.missing).min() ?? 0
    let best = found.filter { $0.missing == fewest }.sorted { $0 < $1 }
    return Result(services: best.map { entries[$0.row].ref }, isPartial: fewest > 0)
  }

  /// The folded words; a plural also in the singular.
  private static func words(_ words: String) -> [[[UInt8]]] {
    Folding.fold(words).split { $0 == 0x20 || $0 == 0x2C || $0 == 0x0A }.map { word in
      let isPlural = word.count > 3 && word.last == UInt8(ascii: "s")
      return isPlural ? [Array(word), Array(word.dropLast())] : [Array(word)]
    }
  }

  /// 0 where no form of the word is there, else more the nearer to the name.
  private static func score(_ forms: [[UInt8]], in entry: Entry) -> Int {
    var best = 0
    for form in forms {
      guard let place = firstPlace(of: form, in: entry.text) else { continue }
      best = max(best, place < entry.namesEnd ? 4 : place < entry.needsEnd ? 2 : 1)
    }
    return best
  }

  /// Where a word of the text starts with these bytes.
  private static func firstPlace(of word: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = word.first, text.count >= word.count else { return nil }
    for start in 0...(text.count - word.count) where text[start] == first {
      if start > 0, isLetter(text[start - 1]) { continue }
      if text[start...].starts(with: word) { return start }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
