extension GapRule {
  /// Came home from hospital, and nobody has seen or phoned the person since.
  static let homeNoFollowUp = GapRule(
    "home-no-follow-up", "Home from hospital, not followed up", of: .people, ["mental-health", "palliative"]
  ) { draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    let home = draft.view.byPerson.events[row].compactMap { index -> Instant? in
      let event = draft.record.events.rows[Int(index)]
      return event.kind == .discharge ? event.at.flatMap { $0 <= draft.now ? $0 : nil } : nil
    }.max()
    guard let home else { return .apart }
    if draft.contact(with: row, after: home) != nil { return .no }
    let pathway = draft.record.text[draft.spell(row).pathway]
    let position =
      pathway == "mental-health" ? 1 : pathway == "palliative" || pathway == "end-of-life" ? 2 : 0
    return limits[position].isPassed(since: home) ? .yes(since: draft.day(home), limit: position) : .no
  } words: { view, gap in
    "came home \(view.sinceAndDays(gap.since)), nobody has seen or phoned them since"
  }
}
