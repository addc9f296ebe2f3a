/// What a locality, or the whole place, shows of itself on one sheet: shares with what they are of, their rules, how
/// they went over the weeks, and the gaps.
public struct LocalityPack: Sendable {
  /// A rule of gaps at a place over the weeks.
  struct GapCourse: Hashable, Sendable {
    /// The rule in words.
    let title: String
    /// How many gaps there were in each week, today's last; nil where it may not be told.
    let counts: [Int?]
    /// Whether there is any gap today, told or not.
    let isOpen: Bool

    var now: Int? { counts.last ?? nil }

    /// More than a week before, or fewer; nil where one of the two may not be told or there is no week before.
    var change: Int? {
      guard counts.count > 1, let now, let before = counts[counts.count - 2] else { return nil }
      return now - before
    }
  }

  let view: CareView
  /// Of every week and of today, the oldest first.
  let weeks: [ToldFigures]
  /// Whether counts under five are left out, because it leaves the locality.
  let isForOthers: Bool
  private let today: ToldFigures
  private let matrices: [GapMatrix]
  private let limits: RuleLimits

  /// Puts it together.
  ///
  /// - Parameters:
  ///   - earlier: The same record seen at the same time of the week before, and before that, the oldest first.
  ///   - isForOthers: Whether counts under five are left out.
  public init(_ view: CareView, earlier: [CareView], isForOthers: Bool) {
    self.view = view
    self.isForOthers = isForOthers
    limits = RuleLimits.gaps(view.record)
    today = ToldFigures(LocalityFigures(view), isForOthers: isForOthers)
    weeks = earlier.map { ToldFigures(LocalityFigures($0), isForOthers: isForOthers) } + [today]
    matrices = (earlier + [view]).map { GapMatrix(GapCounts($0), before: nil, in: view) }
  }

  /// The same weekday of the weeks before a day for which the journal can say how things stood, the oldest first.
  ///
  /// Before its first event only the files as they are now are known, and a line of them would show no change where
  /// there was some.
  ///
  /// - Parameter atMost: How many weeks are looked back on.
  public static func weeksBefore(_ view: CareView, atMost weeks: Int) -> [Day] {
    guard weeks > 0, let first = view.history.entries.first else { return [] }
    let begin = view.local(first.at).day
    return (1...weeks).map { view.today - 7 * $0 }.filter { $0 >= begin }.reversed()
  }

  var figures: LocalityFigures { today.figures }

  /// Every locality, those in none where there are any, and all together.
  public var scopes: [LocalityFigures.Scope] { figures.scopes }

  /// The day a week before; nil where nothing is known of it.
  var weekBefore: Day? { weeks.dropLast().last?.figures.day }

  /// The share of a measure today; nil where it may not be told.
  func share(_ place: Int, in scope: LocalityFigures.Scope) -> Share? { today.share(place, in: scope) }

  /// Of how many it is not known today; nil where it may not be told.
  func unknown(_ place: Int, in scope: LocalityFigures.Scope) -> Int? { today.unknown(place, in: scope) }

  /// Hundredths today; nil where they may not be told or are of too few.
  func percent(_ place: Int, in scope: LocalityFigures.Scope) -> Int? { today.percent(place, in: scope) }

  /// The hundredths of the weeks, today's last.
  func course(_ place: Int, in scope: LocalityFigures.Scope) -> [Int?] {
    weeks.map { $0.percent(place, in: scope) }
  }

  /// The hundredths a week before.
  func percentBefore(_ place: Int, in scope: LocalityFigures.Scope) -> Int? {
    weeks.dropLast().last?.percent(place, in: scope)
  }

  /// More hundredths than a week before, or fewer; nil where one of the two is not told.
  func change(_ place: Int, in scope: LocalityFigures.Scope) -> Int? {
    percentBefore(place, in: scope).flatMap { before in percent(place, in: scope).map { $0 - before } }
  }

  /// Of whom a measure is asked and when it holds, with the limits of this place.
  func rule(_ place: Int) -> String { ProcessMeasure.all[place].rule(limits) }

  /// The rules of gaps at a place over the weeks, the most serious first.
  func gaps(in scope: LocalityFigures.Scope) -> [GapCourse] {
    let id = view.scopeID(scope).map { $0 == "none" ? "" : $0 }
    guard let last = matrices.last else { return [] }
    return last.lines.indices.map { line in
      let counts = matrices.map { matrix -> (real: Int, told: Int?) in
        let counts = matrix.lines[line].counts
        let told = SuppressedCounts.row(counts)
        guard let id else { return (counts.reduce(0, +), isForOthers ? told.total : counts.reduce(0, +)) }
        guard let at = matrix.places.firstIndex(where: { $0.id == id }) else { return (0, 0) }
        return (counts[at], isForOthers ? told.counts[at] : counts[at])
      }
      return GapCourse(
        title: last.lines[line].title, counts: counts.map(\.told), isOpen: (counts.last?.real ?? 0) > 0)
    }
  }
}
