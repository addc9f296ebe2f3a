extension GapRule {
  /// Paused for longer than the limit, or past the day to start again; at once without such a day.
  static let pausedTooLong = GapRule("paused-too-long", "Paused too long", of: .people) {
    draft, row, limits in
    let standing = draft.view.people[row]
    guard standing.isLive, draft.spell(row).status == .paused else { return .apart }
    guard let until = draft.spell(row).pausedUntil else { return .yes(since: nil) }
    if until < draft.today { return .yes(since: until) }
    // Only the journal knows since when.
    return limits.own.finding(since: draft.background.pausedSince[Int(standing.spell)])
  } words: { view, gap in
    guard let until = view.spell(view.people[Int(gap.person)])?.pausedUntil else {
      return "paused, no day to start again"
    }
    return until < view.today
      ? "paused, was to start again \(view.dayAndDays(until))"
      : "paused \(view.sinceAndDays(gap.since)), to start again \(view.dayWords(until))"
  }
}
