extension GapRule {
  /// Living with very severe frailty, terminally ill or on the palliative list, and no card says where an advance care
  /// plan is held.
  ///
  /// Any such card is an answer, also one that says that there is none: it was offered and declined.
  static let advancePlanMissing = GapRule("advance-plan-missing", "No advance care plan", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let spell = draft.spell(row)
    let isFrail = draft.frailtyScore(row, spell).map { $0 >= Frailty.severe.upperBound } ?? false
    guard isFrail || draft.isPalliative(spell) else { return .apart }
    let isAnswered = draft.view.byPerson.plans[row].contains {
      draft.record.plans.rows[Int($0)].kind == .advanceCare
    }
    if isAnswered { return .no }
    let scored = isFrail && !draft.isPalliative(spell) ? spell.frailtyOn : nil
    return limits.own.finding(
      since: scored.flatMap { on in spell.startOn.map { max($0, on) } } ?? spell.startOn)
  } words: { view, gap in
    let spell = view.spell(view.people[Int(gap.person)]) ?? CaseloadSpell()
    let score = spell.frailtyScore.map(Int.init)
    let scale = score.flatMap { score in
      Frailty.name(score).map { "Clinical Frailty Scale \(score), \($0)" }
    }
    let isFrail = score.map { $0 >= Frailty.severe.upperBound } ?? false
    let why = isFrail ? scale ?? "" : "on the palliative list"
    return "no advance care plan known: \(why), \(view.sinceAndDays(gap.since))"
  }
}

extension GapDraft {
  /// Whether somebody is on the palliative list.
  func isPalliative(_ spell: CaseloadSpell) -> Bool {
    record.text.isEqual(spell.pathway, "palliative") || record.text.isEqual(spell.pathway, "end-of-life")
  }
}
