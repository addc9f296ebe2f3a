/// Which changes from one week to a later one may leave the locality: none at all, and those of five or more.
///
/// A change of 1 to 4 beside the figure of today tells as much as a count of 1 to 4 does. Both numbers of a share are
/// looked at, those of whom it holds and the rest.
struct ToldChanges: Sendable {
  private let shares: [LocalityFigures.Scope: [Bool]]
  private let people: [LocalityFigures.Scope: Bool]

  init(from before: LocalityFigures, to after: LocalityFigures) {
    let parts = (after.scopes + before.scopes.filter { !after.scopes.contains($0) }).filter { $0 != .all }
    var shares: [LocalityFigures.Scope: [Bool]] = [:]
    for place in ProcessMeasure.all.indices {
      let told = SuppressedCounts.changes(
        parts.map { part in
          let (now, then) = (after.count(place, in: part).share, before.count(place, in: part).share)
          return [now.part - then.part, (now.whole - now.part) - (then.whole - then.part)]
        })
      for (at, part) in parts.enumerated() { shares[part, default: []].append(told.parts[at]) }
      shares[.all, default: []].append(told.all)
    }
    let told = SuppressedCounts.changes(parts.map { [after.people(in: $0) - before.people(in: $0)] })
    var people = [LocalityFigures.Scope.all: told.all]
    for (at, part) in parts.enumerated() { people[part] = told.parts[at] }
    self.shares = shares
    self.people = people
  }

  /// Whether the change of a measure, by its place in ``ProcessMeasure/all``, may be told.
  func isTold(_ place: Int, in scope: LocalityFigures.Scope) -> Bool { shares[scope]?[place] ?? true }

  /// Whether it may be told how many more or fewer people are on the caseload.
  func arePeopleTold(in scope: LocalityFigures.Scope) -> Bool { people[scope] ?? true }
}
