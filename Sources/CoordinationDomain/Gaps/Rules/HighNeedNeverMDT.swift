extension GapRule {
  /// Very high need or severe frailty, and no meeting has talked about the person.
  static let highNeedNeverMDT = GapRule("high-need-never-mdt", "High need, never at an MDT", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let spell = draft.spell(row)
    let isFrail =
      spell.frailtyScore.map { Frailty.severe.contains(Int($0)) } ?? false
      || spell.efi.map { $0 > Frailty.severeIndex } ?? false
    guard spell.tier == .veryHigh || isFrail else { return .apart }
    let isKnown = draft.view.byPerson.agendaItems[row].contains {
      draft.record.mdtItems.rows[Int($0)].status == .discussed
    }
    return isKnown ? .no : limits.own.finding(since: spell.startOn)
  } words: { view, gap in
    let spell = view.spell(view.people[Int(gap.person)]) ?? CaseloadSpell()
    let frail = spell.frailtyScore.map { "Clinical Frailty Scale \($0)" }
    return Phrase.joined([
      "\(view.label(spell.tier)) need", frail,
      "never talked about; on the caseload \(view.sinceAndDays(gap.since))",
    ])
  }
}
