extension GapRule {
  /// Severely frail, and no medicines review within the limit.
  static let medicinesReview = GapRule("medicines-review", "Medicines not reviewed", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    guard draft.spell(row).frailtyScore.map({ Frailty.severe.contains(Int($0)) }) ?? false else {
      return .apart
    }
    let last = draft.view.byPerson.assessments[row].compactMap { index -> Day? in
      let one = draft.record.assessments.rows[Int(index)]
      return draft.record.text[one.domain] == "medicines" ? one.on : nil
    }.max()
    return limits.own.finding(since: last)
  } words: { view, gap in
    "last medicines review \(view.sinceAndDays(gap.since))"
  }
}
