extension AgendaRule {
  /// The level of need went up within the limit, or frailty did by `need-risen.frailty` or to severe, by what the journal tells.
  static let needRisen = AgendaRule("need-risen") { draft, row, limit in
    let index = draft.view.people[row].spell
    let spell = draft.spell(row)
    if let before = draft.needs.tierBefore[index], let now = spell.tier.known, now.rawValue < before.rawValue
    {
      return .yes("Need went up from \(before.label) to \(now.label)")
    }
    guard let on = spell.frailtyOn, on <= draft.day, draft.day - on <= limit.value,
      let now = spell.frailtyScore.map(Int.init)
    else { return .no }
    guard let before = draft.needs.frailtyBefore[index] else { return .unknown }
    let isSevere = Frailty.severe.contains(now) && before < Frailty.severe.lowerBound
    let isMuch = draft.limits["need-risen.frailty"].map { now - before >= $0.value } ?? false
    return now <= Frailty.severe.upperBound && (isMuch || isSevere)
      ? .yes("Clinical Frailty Scale went up from \(before) to \(now)") : .no
  }
}
