/// The figures of one moment with what of them may be told.
///
/// Inside a locality that is everything. What leaves it holds no count from 1 to 4 and nothing that gives one away; see
/// ``SuppressedCounts``. Every week is looked at by itself: a change beside a figure of today tells the figure before.
struct ToldFigures: Sendable {
  let figures: LocalityFigures
  private let shares: [LocalityFigures.Scope: [Bool]]
  private let unknowns: [LocalityFigures.Scope: [Bool]]
  private let people: [LocalityFigures.Scope: Bool]

  init(_ figures: LocalityFigures, isForOthers: Bool) {
    self.figures = figures
    let parts = figures.scopes.filter { $0 != .all }
    var shares: [LocalityFigures.Scope: [Bool]] = [:]
    var unknowns: [LocalityFigures.Scope: [Bool]] = [:]
    for place in ProcessMeasure.all.indices {
      let counts = parts.map { figures.count(place, in: $0) }
      let table = SuppressedCounts([counts.map(\.share.part), counts.map { $0.share.whole - $0.share.part }])
      let unknown = SuppressedCounts.row(counts.map(\.unknown))
      for (at, scope) in parts.enumerated() {
        let isTold = table.cells[0][at] != nil && table.cells[1][at] != nil
        shares[scope, default: []].append(!isForOthers || isTold)
        unknowns[scope, default: []].append(!isForOthers || unknown.counts[at] != nil)
      }
      shares[.all, default: []].append(!isForOthers || table.rowTotals.allSatisfy { $0 != nil })
      unknowns[.all, default: []].append(!isForOthers || unknown.total != nil)
    }
    let row = SuppressedCounts.row(parts.map { figures.people(in: $0) })
    var people = [LocalityFigures.Scope.all: !isForOthers || row.total != nil]
    for (at, scope) in parts.enumerated() { people[scope] = !isForOthers || row.counts[at] != nil }
    self.shares = shares
    self.unknowns = unknowns
    self.people = people
  }

  /// The share of a measure, by its place in ``ProcessMeasure/all``; nil where it may not be told.
  func share(_ place: Int, in scope: LocalityFigures.Scope) -> Share? {
    // Where there is nobody there is nobody to tell of.
    shares[scope]?[place] ?? true ? figures.count(place, in: scope).share : nil
  }

  /// Of how many it is asked and not known; nil where it may not be told.
  func unknown(_ place: Int, in scope: LocalityFigures.Scope) -> Int? {
    unknowns[scope]?[place] ?? true ? figures.count(place, in: scope).unknown : nil
  }

  /// People on the caseload; nil where it may not be told.
  func people(in scope: LocalityFigures.Scope) -> Int? {
    people[scope] ?? true ? figures.people(in: scope) : nil
  }

  /// Hundredths; nil where it may not be told, or where it is of too few to be compared.
  func percent(_ place: Int, in scope: LocalityFigures.Scope) -> Int? {
    share(place, in: scope).flatMap { $0.whole < ToldFigures.leastOfPercent ? nil : $0.percent }
  }

  /// The fewest of which hundredths are said.
  ///
  /// JUDGEMENT: of fewer, one person more or less is ten hundredths or more, and looks like a change.
  static let leastOfPercent = 10
}
