import Testing

/// How one limit of a rule is held: lines of a borough in which `{x}` is a day or a moment.
struct GapCase: Sendable, CustomTestStringConvertible {
  /// The limit with its parameter: `no-contact.high`.
  var limit: String
  /// What is otherwise than in the borough where all is well.
  var lines: [String]
  /// The last `{x}` for which there is no gap, and the first for which there is one.
  var quiet: String, fires: String
  /// The day since when the gap is said to be; the first ten letters of `fires` where this is nil, none where empty.
  var since: String?
  /// Lines after which all is well, whatever `{x}` is.
  var well: [String]
  /// Lines after which the rule cannot tell; nil where everything it asks is always known.
  var missing: [String]?

  init(
    _ limit: String, _ lines: [String], quiet: String, fires: String, since: String? = nil, well: [String],
    missing: [String]? = nil
  ) {
    self.limit = limit
    self.lines = lines
    self.quiet = quiet
    self.fires = fires
    self.since = since
    self.well = well
    self.missing = missing
  }

  var testDescription: String { limit }
  /// The rule without its parameter.
  var rule: String { String(limit.prefix { $0 != "." }) }
  /// The gap as the borough's answer says it.
  var gap: String {
    let day = since ?? String(fires.prefix(10))
    return day.isEmpty ? limit : "\(limit) since \(day)"
  }

  /// The borough with `{x}` filled in, and more lines after.
  func borough(_ x: String, _ more: [String] = []) -> GapBorough {
    GapBorough(
      (lines + more).map { line in
        let parts = line.split(separator: "{x}", omittingEmptySubsequences: false)
        return parts.joined(separator: x)
      })
  }

  /// Every limit of every rule.
  static let all = GapCase.leads + contacts + plans + actions + referrals + meetings + sharing + places
}
