extension GapRule {
  /// Nobody leads: the first gap to see, and the locality lead's by name after `no-lead.escalate`.
  static let noLead = GapRule("no-lead", "No lead professional", of: .people, ["escalate"]) {
    draft, row, limits in
    let standing = draft.view.people[row]
    guard standing.isLive else { return .apart }
    if standing.lead >= 0 { return .no }
    let isLong = standing.noLeadSince.map { limits[1].isPassed(since: $0) } ?? false
    return limits[isLong ? 1 : 0].finding(since: standing.noLeadSince)
  } words: { view, gap in
    let standing = view.people[Int(gap.person)]
    return Phrase.joined(
      [
        view.offerWords(standing), view.noLeadWords(standing),
        gap.limit == 1 ? "for the locality lead" : nil,
      ], "; ")
  }
}
