extension GapRule {
  /// Came home from hospital, and nobody has seen or phoned the person since.
  static let homeNoFollowUp = GapRule(
    "home-no-follow-up", "Home from hospital, not followed up", of: .people, ["palliative", "mental-health"]
  ) { draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    let spell = draft.spell(row)
    let limit =
      draft.isPalliative(spell)
      ? limits[1] : draft.record.text.isEqual(spell.pathway, "mental-health") ? limits[2] : limits.own
    var home: Instant?
    var isUndated = false
    for index in draft.view.byPerson.events[row] {
      let event = draft.record.events.rows[Int(index)]
      guard event.kind == .discharge else { continue }
      guard let at = event.at else {
        isUndated = true
        continue
      }
      if at <= draft.now { home = max(home ?? at, at) }
    }
    guard let home else { return isUndated ? .unknown : .apart }
    // Whoever came home longer than the limit before we knew them was for others to follow up.
    if let start = spell.startOn, draft.view.local(home + limit.seconds).day < start { return .apart }
    if let contact = draft.lastContact(with: row), contact > home { return .no }
    return limit.finding(since: home, on: draft.day(home))
  } words: { view, gap in
    "came home \(view.dayAndDays(gap.since)), nobody has seen or phoned them since"
  }
}
