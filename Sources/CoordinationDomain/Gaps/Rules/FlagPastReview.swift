extension GapRule {
  /// A flag past the day on which it was to be looked at again; without one, older than the limit.
  ///
  /// Flags about the safety of staff have a shorter limit, but pass the same one in name: what sort a flag is that must
  /// stay neutral is not to be read from its rule.
  static let flagPastReview = GapRule(
    "flag-past-review", "Flag past its review", of: .flags, ["undated", "staff-safety"]
  ) { draft, row, limits in
    let flag = draft.record.flags.rows[row]
    guard draft.livePerson(flag.person) != nil, runs(flag.startOn, flag.endOn, on: draft.today) else {
      return .apart
    }
    if let review = flag.reviewOn { return review < draft.today ? limits.own.finding(since: review) : .no }
    let isStaffSafety = draft.record.text.isEqual(flag.category, "staff-safety")
    let finding = limits[isStaffSafety ? 2 : 1].finding(since: flag.startOn)
    guard case .yes(let since, _) = finding else { return finding }
    return .yes(since: since, limit: 1)
  } words: { view, gap in
    let flag = view.record.flags.rows[Int(gap.row)]
    let what = view.isNeutral(flag) ? "a flag" : "flag “\(view.record.words(flag.category, of: "flags"))”"
    return gap.limit == 0
      ? "\(what) was to be looked at again \(view.dayAndDays(gap.since))"
      : "\(what) has stood \(view.sinceAndDays(gap.since)), no day to look at it again"
  }
}
