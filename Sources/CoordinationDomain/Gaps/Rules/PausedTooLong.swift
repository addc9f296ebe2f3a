extension GapRule {
  /// Past the day to start again, or paused for longer than the limit.
  static let pausedTooLong = GapRule("paused-too-long", "Paused too long", of: .people) {
    draft, row, limits in
    let spell = draft.spell(row)
    guard draft.isLive(row), spell.status == .paused else { return .apart }
    guard let until = spell.pausedUntil else { return .yes(since: nil) }
    if until < draft.today { return .yes(since: until) }
    return until - draft.today > limits.own.value ? .yes(since: nil) : .no
  } words: { view, gap in
    guard let since = gap.since else { return view.spellWords(view.people[Int(gap.person)]) }
    return "was to start again \(view.dayWords(since)) (\(view.today - since) d)"
  }
}
