/// What a locality, or the whole place, shows of itself on one sheet: shares with what they are of, their rules, how
/// they went over the weeks, and the gaps.
public struct LocalityPack: Sendable {
  /// A rule of gaps at a place over the weeks.
  struct GapCourse: Hashable, Sendable {
    /// The rule in words.
    let title: String
    /// Whether somebody may come to harm by it, or nobody holds them.
    let isSerious: Bool
    /// How many gaps there were in each week, today's last; nil where it may not be told.
    ///
    /// Where the change to the week after may not be told it is as many as then.
    let counts: [Int?]
    /// More than a week before, or fewer; nil where it may not be told or there is no week before.
    let change: Int?
    /// Whether there is any gap today, told or not.
    let isOpen: Bool

    var now: Int? { counts.last ?? nil }
  }

  let view: CareView
  /// Of every week and of today, the oldest first.
  let weeks: [ToldFigures]
  /// Whether counts under five are left out, because it leaves the locality.
  let isForOthers: Bool
  private let today: ToldFigures
  /// Of every week, which changes to each week before may be told; empty where everything may.
  private let changes: [[ToldChanges]]
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
    let figures = weeks.map(\.figures)
    changes =
      isForOthers
      ? figures.indices.map { later in
        figures.prefix(later).map { ToldChanges(from: $0, to: figures[later]) }
      } : []
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

  /// The hundredths of the weeks, today's last; where a change may not be told, as many as in the week after.
  func course(_ place: Int, in scope: LocalityFigures.Scope) -> [Int?] {
    LocalityPack.held(weeks.map { $0.percent(place, in: scope) }) { before, after in
      !isForOthers || changes[after][before].isTold(place, in: scope)
    }
  }

  /// The hundredths a week before; nil where they, or the change since, may not be told.
  func percentBefore(_ place: Int, in scope: LocalityFigures.Scope) -> Int? {
    changes.last?.last?.isTold(place, in: scope) ?? true
      ? weeks.dropLast().last?.percent(place, in: scope) : nil
  }

  /// People on the caseload today; nil where it may not be told.
  func people(in scope: LocalityFigures.Scope) -> Int? { today.people(in: scope) }

  /// The same a week before; nil where it, or the change since, may not be told.
  func peopleBefore(in scope: LocalityFigures.Scope) -> Int? {
    changes.last?.last?.arePeopleTold(in: scope) ?? true ? weeks.dropLast().last?.people(in: scope) : nil
  }

  /// Whether there is anything on the sheet of a place: one that says `not shown` throughout is not printed.
  public func hasSheet(_ scope: LocalityFigures.Scope) -> Bool {
    if !isForOthers || scope == .all || people(in: scope) ?? 0 > 0 { return true }
    return ProcessMeasure.all.indices.contains { share($0, in: scope)?.whole ?? 0 > 0 }
      || gaps(in: scope).contains { $0.now ?? 0 > 0 }
  }

  /// Figures of weeks as they may stand in a line: each that may not be told apart from the next one that is shown is
  /// shown as that one.
  private static func held(_ figures: [Int?], _ isTold: (_ before: Int, _ after: Int) -> Bool) -> [Int?] {
    var told = figures
    var shown: Int?
    for week in figures.indices.reversed() where figures[week] != nil {
      if let shown, !isTold(week, shown) { told[week] = figures[shown] } else { shown = week }
    }
    return told
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
      let now = counts.last.flatMap(\.told)
      let before = counts.dropLast().last.flatMap(\.told)
      let isTold =
        counts.count < 2 || isChangeTold(line, at: id, from: counts.count - 2, to: counts.count - 1)
      return GapCourse(
        title: last.lines[line].title, isSerious: last.lines[line].isSerious,
        counts: LocalityPack.held(counts.map(\.told)) { isChangeTold(line, at: id, from: $0, to: $1) },
        change: isTold ? now.flatMap { now in before.map { now - $0 } } : nil,
        isOpen: (counts.last?.real ?? 0) > 0)
    }
  }

  /// Whether the change of a rule's gaps at a place, or at all places, between two weeks may be told.
  private func isChangeTold(_ line: Int, at id: String?, from before: Int, to after: Int) -> Bool {
    guard isForOthers else { return true }
    let told = SuppressedCounts.changes(
      zip(matrices[before].lines[line].counts, matrices[after].lines[line].counts).map { [$1 - $0] })
    guard let id else { return told.all }
    return matrices[after].places.firstIndex { $0.id == id }.map { told.parts[$0] } ?? true
  }
}
