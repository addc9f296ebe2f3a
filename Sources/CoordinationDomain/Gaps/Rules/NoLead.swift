extension GapRule {
  /// Nobody leads: the first gap to see, and the locality lead's after `no-lead.escalate`.
  static let noLead = GapRule("no-lead", "No lead professional", of: .people, ["escalate"]) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let standing = draft.view.people[row]
    if standing.lead >= 0 { return .no }
    if let since = standing.noLeadSince, limits[1].isPassed(since: since) {
      return .yes(since: since, limit: 1)
    }
    return limits.own.finding(since: standing.noLeadSince)
  } words: { view, gap in
    let standing = view.people[Int(gap.person)]
    let asked = view.offerWords(standing).map { "; " + $0 } ?? ""
    return view.noLeadWords(standing) + asked + (gap.limit == 1 ? "; the locality lead is to name one" : "")
  }
}
