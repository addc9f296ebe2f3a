extension GapRule {
  /// A flag past the day on which it was to be looked at again.
  static let flagPastReview = GapRule("flag-past-review", "Flag past its review", of: .flags) {
    draft, row, limits in
    let flag = draft.record.flags.rows[row]
    guard draft.livePerson(flag.person) != nil, runs(flag.startOn, flag.endOn, on: draft.today) else {
      return .apart
    }
    guard let review = flag.reviewOn else { return .unknown }
    return review < draft.today ? limits.own.finding(since: review) : .no
  } words: { view, gap in
    let flag = view.record.flags.rows[Int(gap.row)]
    let what = view.isNeutral(flag) ? "a flag" : Phrase.words(view.record.text[flag.category])
    return
      "\(what) was to be looked at \(gap.since.map { "\(view.dayWords($0)) (\(view.today - $0) d)" } ?? "")"
  }
}
