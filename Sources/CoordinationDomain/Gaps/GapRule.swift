/// A rule that finds where somebody is about to be forgotten; its limits stand in `gap_rules.csv`.
package struct GapRule: Sendable {
  /// When a limit is passed.
  package enum Sense: Sendable {
    /// Longer ago, or more, than the limit; a limit of 0 days is passed at once.
    case above
    /// Less than the limit.
    case below
    /// No further ahead, or no further from each other, than the limit.
    case within
  }

  /// Its name, kept for ever: `no-lead`.
  package var name: String
  /// How it reads above a list: `No lead professional`.
  package var title: String
  /// The rows it asks about.
  package var table: RecordTable
  /// What stands after the dot of its further limits, for example `very-high`, the most serious first.
  package var parameters: [String]
  /// When a limit is passed.
  package var sense: Sense
  /// The names of its limits: its own, then one for each parameter.
  package var limitNames: [String]
  /// What it finds about a row of its table.
  var find: @Sendable (GapDraft, Int, GapLimits) -> GapFinding
  /// What is said of a gap it found, with the figures.
  var words: @Sendable (CareView, Gap) -> String

  init(
    _ name: String, _ title: String, of table: RecordTable, _ parameters: [String] = [],
    sense: Sense = .above, find: @escaping @Sendable (GapDraft, Int, GapLimits) -> GapFinding,
    words: @escaping @Sendable (CareView, Gap) -> String
  ) {
    self.name = name
    self.title = title
    self.table = table
    self.parameters = parameters
    self.sense = sense
    limitNames = [name] + parameters.map { name + "." + $0 }
    self.find = find
    self.words = words
  }

  /// Rules that cannot be switched off, whatever the file says: somebody would be lost from every list.
  package static let alwaysOn: Set<String> = [
    "no-locality", "no-reply-visit", "intake-unmet", "decision-not-in-record",
  ]
}

/// What a rule finds about one row.
enum GapFinding: Hashable, Sendable {
  /// It does not apply to this row.
  case apart
  /// It applies, and all is well.
  case no
  /// What it asks about is not known.
  case unknown
  /// There is a gap, since a day where one says so; `limit` is the position of the limit that was passed.
  case yes(since: Day?, limit: Int = 0)
}
