extension GapRule {
  /// Living with severe or very severe frailty, and no medicines review within the limit.
  static let medicinesReview = GapRule("medicines-review", "Medicines not reviewed", of: .people) {
    draft, row, limits in
    guard draft.isLive(row),
      draft.frailtyScore(row, draft.spell(row)).map({ Frailty.severe.contains($0) }) ?? false
    else { return .apart }
    var last: Day?
    for index in draft.view.byPerson.assessments[row] {
      let one = draft.record.assessments.rows[Int(index)]
      guard draft.record.text.isEqual(one.domain, "medicines"), let on = one.on, on <= draft.today else {
        continue
      }
      last = max(last ?? on, on)
    }
    return limits.own.finding(since: last)
  } words: { view, gap in
    "no medicines review \(view.sinceAndDays(gap.since))"
  }
}
