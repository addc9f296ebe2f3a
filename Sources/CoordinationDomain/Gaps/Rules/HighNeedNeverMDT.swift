extension GapRule {
  /// Very high need or severe frailty, no meeting has talked about the person, and none is to.
  static let highNeedNeverMDT = GapRule("high-need-never-mdt", "High need, never at an MDT", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let spell = draft.spell(row)
    var since: [Day?] = []
    if spell.tier == .veryHigh { since.append(spell.tierOn) }
    if draft.frailtyScore(row, spell).map({ Frailty.severe.contains($0) }) ?? false {
      since.append(spell.frailtyOn)
    }
    if spell.efi.map({ $0 > Frailty.severeIndex }) ?? false { since.append(spell.efiOn) }
    guard !since.isEmpty else { return spell.tier.known == nil ? .unknown : .apart }
    let isDiscussed = draft.view.byPerson.agendaItems[row].contains {
      draft.record.mdtItems.rows[Int($0)].status == .discussed
    }
    if isDiscussed || draft.view.people[row].nextItem >= 0 { return .no }
    guard let start = spell.startOn else { return .unknown }
    // Whichever need came first counts, but not from before the person was known here.
    return limits.own.finding(since: max(start, since.map { $0 ?? start }.min() ?? start))
  } words: { view, gap in
    let spell = view.spell(view.people[Int(gap.person)]) ?? CaseloadSpell()
    let scale = spell.frailtyScore.map(Int.init).flatMap { score in
      Frailty.severe.contains(score) ? "Clinical Frailty Scale \(score)" : nil
    }
    let index = spell.efi.flatMap { index in
      index > Frailty.severeIndex ? "frailty index \(PlainNumber.words(index))" : nil
    }
    let need = spell.tier.isEmpty ? nil : "\(view.label(spell.tier)) need"
    let never = "never talked about at an MDT, \(view.sinceAndDays(gap.since))"
    return Phrase.joined([never, Phrase.joined([need, scale, index])], ": ")
  }
}
