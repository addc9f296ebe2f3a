/// Splits typed text into terms and understands each by the listing it is for.
struct QueryParser {
  private let listing: Listing
  private let characters: [Character]
  private var position = 0

  private init(_ text: String, _ listing: Listing) {
    self.listing = listing
    characters = Array(text)
  }

  static func parse(_ text: String, for listing: Listing) -> Query {
    var parser = QueryParser(text, listing)
    var terms: [Query.Term] = []
    while let term = parser.next() { terms += term }
    return Query(text: text, terms: terms)
  }

  private mutating func next() -> [Query.Term]? {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    guard position < characters.count else { return nil }
    let start = position
    let isNegated =
      characters[position] == "-" && position + 1 < characters.count
      && !characters[position + 1].isWhitespace
    if isNegated { position += 1 }
    let (body, firstQuote) = takeBody()
    let range = start..<position
    func term(_ condition: Query.Condition) -> Query.Term {
      Query.Term(range: range, isNegated: isNegated, condition: condition)
    }
    if firstQuote != 0, let (name, comparison, value) = QueryParser.split(body, before: firstQuote) {
      let asked = condition(name.lowercased(), comparison, value)
      return [term(asked)] + (isAboutEnded(asked) && !isNegated ? [term(.everything)] : [])
    }
    return words(body, isQuoted: firstQuote == 0).map { term(.word($0)) }
  }

  /// Characters up to the next blank outside quotes, the quotes themselves left out; and the position in
  /// the result at which the first quote stood.
  private mutating func takeBody() -> (String, Int?) {
    var body = ""
    var inQuotes = false
    var firstQuote: Int?
    while position < characters.count {
      let character = characters[position]
      if character == "\"" {
        inQuotes.toggle()
        if firstQuote == nil { firstQuote = body.count }
      } else if character.isWhitespace, !inQuotes {
        break
      } else {
        body.append(character)
      }
      position += 1
    }
    return (body, firstQuote)
  }

  /// Name, comparison and value of `age>85`; nil for a plain word.
  private static func split(_ body: String, before quote: Int?) -> (String, Query.Comparison, String)? {
    let limit =
      body.index(body.startIndex, offsetBy: quote ?? body.count, limitedBy: body.endIndex) ?? body.endIndex
    guard let at = body[..<limit].firstIndex(where: { ":<>=".contains($0) }), at > body.startIndex else {
      return nil
    }
    let name = body[..<at]
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) else { return nil }
    guard name.contains(where: \.isLetter) else { return nil }
    var end = body.index(after: at)
    var sign = String(body[at])
    if sign != ":", end < body.endIndex, body[end] == "=" {
      sign += "="
      end = body.index(after: end)
    }
    guard let comparison = Query.Comparison(rawValue: sign) else { return nil }
    return (String(name), comparison, String(body[end...]))
  }

  private func words(_ body: String, isQuoted: Bool) -> [[UInt8]] {
    let digits = body.filter { !$0.isWhitespace }
    if !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) { return [Array(digits.utf8)] }
    let folded = Folding.fold(body)
    if isQuoted { return folded.isEmpty ? [] : [folded] }
    // A name may be typed as the screen writes it: a comma after a word is none of it.
    return folded.split(separator: UInt8(ascii: " ")).compactMap { word in
      let bare = word.last == UInt8(ascii: ",") ? word.dropLast() : word
      return bare.isEmpty ? nil : Array(bare)
    }
  }

  private func condition(_ name: String, _ comparison: Query.Comparison, _ value: String) -> Query.Condition {
    let values = value.split(separator: ",").map(String.init)
    let question = comparison == .contains ? ListingPredicate.Question(rawValue: name) : nil
    let columns = listing.aliases[name] ?? (listing.column(name) == nil ? nil : [name])
    if question != nil || columns != nil, values.isEmpty {
      return .unknown(QueryProblem(what: "nothing stands after \"\(name)\(comparison.rawValue)\""))
    }
    if let question { return predicate(question, values) }
    if let columns { return .field(columns: columns, comparison: comparison, values: values) }
    let known = listing.columns.map(\.id) + listing.aliases.keys.sorted()
    return .unknown(
      QueryProblem(what: "no field \"\(name)\"", suggestion: Spelling.nearest(name, among: known)))
  }

  /// Whether it asks for rows that are not listed otherwise.
  private func isAboutEnded(_ condition: Query.Condition) -> Bool {
    guard case .predicate(let found) = condition else { return false }
    return found.contains { listing.predicates[$0].isAboutEnded }
  }

  private func predicate(_ question: ListingPredicate.Question, _ words: [String]) -> Query.Condition {
    if question == .is, words.contains(where: { $0.lowercased() == "any" }) { return .everything }
    var found: [Int] = []
    for word in words {
      let index = listing.predicates.firstIndex { $0.question == question && $0.word == word.lowercased() }
      guard let index else {
        let known = listing.predicates.filter { $0.question == question }.map(\.word)
        return .unknown(
          QueryProblem(
            what: "\(listing.id) cannot be asked \(question.rawValue):\(word)",
            suggestion: Spelling.nearest(word.lowercased(), among: known).map { "\(question.rawValue):\($0)" }
          ))
      }
      found.append(index)
    }
    return .predicate(found)
  }
}

/// Guesses what a mistyped word was meant to be.
enum Spelling {
  /// The word with the fewest letters changed; nil where more than about a third would have to change.
  static func nearest(_ word: String, among known: [String]) -> String? {
    let scored = known.map { (distance(Array(word.utf8), Array($0.utf8)), $0) }
    guard let best = scored.min(by: { $0 < $1 }) else { return nil }
    return best.0 <= max(1, word.count / 3) ? best.1 : known.first { $0.hasPrefix(word) }
  }

  /// Insertions, deletions, substitutions and neighbours exchanged from one to the other (optimal string
  /// alignment).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}

extension Listing {
  /// Understands typed text; what is not understood asks nothing and stands in `problems`.
  public func query(_ text: String) -> Query { QueryParser.parse(text, for: self) }
}
