extension GapRule {
  /// Not seen or spoken to for longer than the level of need allows.
  static let noContact = GapRule(
    "no-contact", "Not seen", of: .people, ["very-high", "high", "moderate", "low"]
  ) {
    draft, row, limits in
    guard draft.isLive(row), !draft.isWatchedOtherwise(row) else { return .apart }
    let spell = draft.spell(row)
    let position: Int
    switch spell.tier.known {
    case .veryHigh: position = 1
    case .high: position = 2
    case .moderate: position = 3
    case .low: position = 4
    case NeedTier.none?: return .apart
    case nil: return .unknown
    }
    return limits[position].finding(
      since: draft.view.people[row].lastContact ?? spell.startOn)
  } words: { view, gap in
    let hasContact = view.people[Int(gap.person)].lastContact != nil
    let tier = view.spell(view.people[Int(gap.person)]).map { view.label($0.tier) } ?? ""
    return
      (hasContact
      ? "not seen \(view.sinceAndDays(gap.since))"
      : "never seen; on the caseload \(view.sinceAndDays(gap.since))") + ", \(tier) need"
  }
}
