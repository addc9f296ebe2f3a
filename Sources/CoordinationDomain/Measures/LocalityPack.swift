/// What a locality, or the whole place, shows of itself on one sheet: shares with what they are of, their rules, how
/// they went over the weeks, and the gaps.
public struct LocalityPack: Sendable {
  let view: CareView
  let figures: LocalityFigures
  /// Of the weeks before, the oldest first.
  let earlier: [LocalityFigures]
  /// Gaps of today beside those of the week before.
  let gaps: GapMatrix
  /// Whether counts under five are left out, because it leaves the locality.
  let isForOthers: Bool
  /// By measure and by place in ``places``: whether its share may be told.
  private let tellable: [[Bool]]

  /// Puts it together.
  ///
  /// - Parameters:
  ///   - earlier: The same record seen at the same time of the week before, and before that, the oldest first.
  ///   - isForOthers: Whether counts under five are left out.
  public init(_ view: CareView, earlier: [CareView], isForOthers: Bool) {
    self.view = view
    self.isForOthers = isForOthers
    figures = LocalityFigures(view)
    self.earlier = earlier.map { LocalityFigures($0) }
    gaps = GapMatrix(GapCounts(view), before: earlier.last.map { GapCounts($0) }, in: view)
    let parts = figures.scopes.filter { $0 != .all }
    let told = figures
    tellable = ProcessMeasure.all.indices.map { place in
      let counts = parts.map { told.count(place, in: $0) }
      guard isForOthers else { return parts.map { _ in true } + [true] }
      let table = SuppressedCounts([counts.map(\.share.part), counts.map { $0.share.whole - $0.share.part }])
      let cells = parts.indices.map { table.cells[0][$0] != nil && table.cells[1][$0] != nil }
      return cells + [table.rowTotals.allSatisfy { $0 != nil }]
    }
  }

  /// Every locality, those in none where there are any, and all together.
  public var scopes: [LocalityFigures.Scope] { figures.scopes }

  /// Whether the share of a measure may be told.
  func isTold(_ place: Int, in scope: LocalityFigures.Scope) -> Bool {
    guard let at = figures.scopes.firstIndex(of: scope) else { return false }
    return tellable[place][at]
  }

  /// `53 of 56`, `fewer than 5 of some`, `nobody`.
  func words(_ place: Int, in scope: LocalityFigures.Scope) -> String {
    let count = figures.count(place, in: scope)
    if count.share.whole == 0 { return count.unknown > 0 ? "not known" : "nobody" }
    return isTold(place, in: scope) ? count.share.ofWords : "not shown"
  }

  func percent(_ place: Int, in scope: LocalityFigures.Scope) -> Int? {
    isTold(place, in: scope) ? figures.count(place, in: scope).share.percent : nil
  }

  /// The shares of the weeks, the latest last; none where one may not be told now.
  func course(_ place: Int, in scope: LocalityFigures.Scope) -> [Int?] {
    guard isTold(place, in: scope) else { return [] }
    return (earlier + [figures]).map { $0.count(place, in: scope).share.percent }
  }
}
