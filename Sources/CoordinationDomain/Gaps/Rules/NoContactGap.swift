extension GapRule {
  /// Not seen or spoken to for longer than the level of need allows.
  static let noContact = GapRule(
    "no-contact", "Not seen", of: .people, ["very-high", "high", "moderate", "low"]
  ) { draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    let spell = draft.spell(row)
    let limit: GapLimits.Limit
    switch spell.tier.known {
    case .veryHigh?: limit = limits[1]
    case .high?: limit = limits[2]
    case .moderate?: limit = limits[3]
    case .low?: limit = limits[4]
    case NeedTier.none?: return .apart
    case nil: return .unknown
    }
    return limit.finding(since: draft.view.unseenSince(row))
  } words: { view, gap in
    let standing = view.people[Int(gap.person)]
    let need = view.spell(standing).map { "\(view.label($0.tier)) need" } ?? ""
    let seen = standing.lastContact == nil ? "never seen, on the caseload" : "not seen"
    return "\(seen) \(view.sinceAndDays(gap.since)), \(need)"
  }
}
