/// A rule that finds where somebody is about to be forgotten; its limits stand in `gap_rules.csv`.
struct GapRule: Sendable {
  /// Its name, kept for ever: `no-lead`.
  var name: String
  /// How it reads above a list: `No lead professional`.
  var title: String
  /// The rows it asks about.
  var table: RecordTable
  /// What stands after the dot of its further limits, for example `very-high`; the first limit has no dot.
  var parameters: [String]
  /// What it finds about a row of its table.
  var find: @Sendable (GapDraft, Int, GapLimits) -> GapFinding
  /// What is said of a gap it found, with the figures.
  var words: @Sendable (CareView, Gap) -> String

  init(
    _ name: String, _ title: String, of table: RecordTable, _ parameters: [String] = [],
    find: @escaping @Sendable (GapDraft, Int, GapLimits) -> GapFinding,
    words: @escaping @Sendable (CareView, Gap) -> String
  ) {
    self.name = name
    self.title = title
    self.table = table
    self.parameters = parameters
    self.find = find
    self.words = words
  }

  /// Rules that cannot be switched off, whatever the file says: somebody would be lost from every list.
  static let alwaysOn: Set<String> = [
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

/// One place where somebody is about to be forgotten.
public struct Gap: Hashable, Sendable, BitwiseCopyable {
  /// Position in ``GapRule/all``.
  var rule: UInt8
  /// Position of the limit that was passed; 0 is the rule's own.
  var limit: UInt8
  /// Position in the rule's table.
  var row: Int32
  /// Position in `people` of whom it concerns; -1 where nobody.
  var person: Int32
  /// The number of the day since when; nil where no date says.
  var since: Day?
}

/// The limits of one rule, ready to be held against days and moments.
struct GapLimits: Sendable {
  /// One limit.
  struct Limit: Sendable {
    var isOn: Bool
    var value: Int
    /// The first day on which it is not passed yet: what began before is too long ago.
    var firstDay: Day
    /// The same as a moment, for hours and minutes.
    var firstMoment: Instant
  }

  var all: [Limit]

  /// The rule's own.
  var own: Limit { all[0] }

  subscript(position: Int) -> Limit { all[position] }
}

extension GapLimits.Limit {
  /// Whether something that began on a day has lasted longer than the limit; a limit of 0 is passed at once.
  @inline(__always)
  func isPassed(since day: Day) -> Bool { isOn && (value == 0 || day < firstDay) }

  /// Whether something that began at a moment has lasted longer than the limit.
  @inline(__always)
  func isPassed(since moment: Instant) -> Bool { isOn && moment < firstMoment }

  /// A gap where it has lasted longer than the limit, else none; not known without a day.
  func finding(since day: Day?, limit position: Int = 0) -> GapFinding {
    guard let day else { return isOn && value == 0 ? .yes(since: nil, limit: position) : .unknown }
    return isPassed(since: day) ? .yes(since: day, limit: position) : .no
  }
}
