extension GapRule {
  /// Very severely frail, terminally ill or on a palliative list, and nothing says where an advance care plan is held.
  static let advancePlanMissing = GapRule("advance-plan-missing", "No advance care plan", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let spell = draft.spell(row)
    let pathway = draft.record.text[spell.pathway]
    let isFrail = spell.frailtyScore.map { Int($0) >= Frailty.severe.upperBound } ?? false
    guard isFrail || pathway == "palliative" || pathway == "end-of-life" else { return .apart }
    if draft.plans(row).contains(where: { $0.kind == .advanceCare }) { return .no }
    return limits.own.finding(since: isFrail ? spell.frailtyOn ?? spell.startOn : spell.startOn)
  } words: { view, gap in
    let spell = view.spell(view.people[Int(gap.person)]) ?? CaseloadSpell()
    let why = spell.frailtyScore.map { "Clinical Frailty Scale \($0)" } ?? "palliative"
    return "\(why) \(view.sinceAndDays(gap.since)), no advance care plan known"
  }
}
