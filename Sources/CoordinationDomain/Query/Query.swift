/// What somebody typed after `/`, or gave to `--filter`: terms that must all hold.
public struct Query: Sendable, Hashable {
  /// One term and where it stands in the text.
  public struct Term: Sendable, Hashable {
    /// The characters of the text that the term is.
    public var range: Range<Int>
    /// Whether a `-` before it turns it round.
    public var isNegated: Bool
    /// What it asks.
    public var condition: Condition
  }

  /// What one term asks.
  public enum Condition: Sendable, Hashable {
    /// A plain word, folded, anywhere in the row.
    case word([UInt8])
    /// A field holds one of several values.
    case field(columns: [String], comparison: Comparison, values: [String])
    /// `is:late`, `no:lead`, `has:carer`; the number is the predicate's place in the listing.
    case predicate([Int])
    /// `is:any`: rows that are not live are listed too.
    case everything
    /// Not understood; asks nothing.
    case unknown(QueryProblem)
  }

  /// How a field is compared.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case contains = ":"
    case less = "<"
    case greater = ">"
    case atMost = "<="
    case atLeast = ">="
    case equals = "="
  }

  /// The text as typed.
  public let text: String
  /// Its terms in order.
  public let terms: [Term]

  /// Whether rows that are not live are listed too.
  public var wantsEverything: Bool { terms.contains { $0.condition == .everything && !$0.isNegated } }

  /// What could not be understood, in order.
  public var problems: [QueryProblem] {
    terms.compactMap { if case .unknown(let problem) = $0.condition { problem } else { nil } }
  }

  /// Whether every row passes.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether plain words stand in it, so that the searchable text is needed.
  public var hasWords: Bool {
    terms.contains { if case .word = $0.condition { true } else { false } }
  }
}

/// A term that could not be understood, and what may have been meant.
public struct QueryProblem: Sendable, Hashable {
  /// What is wrong: `no field "localty"`.
  public var what: String
  /// What may have been meant; nil where nothing is near.
  public var suggestion: String?

  /// What is wrong and what may have been meant, as one sentence.
  public var sentence: String {
    suggestion.map { "\(what); did you mean \"\($0)\"?" } ?? what
  }
}
