/// What pages say about a person's spell on the caseload.
extension CareView {
  /// The spell that counts; nil for somebody who was never on the caseload.
  package func spell(_ standing: PersonStanding) -> CaseloadSpell? {
    standing.spell < 0 ? nil : record.caseload.rows[Int(standing.spell)]
  }

  /// How the spell stands where that is not simply active: `Paused, restarts Mon 30-Nov`, `Discharged 12-Oct
  /// (completed)`; empty for an active one.
  package func spellWords(_ standing: PersonStanding) -> String {
    guard let spell = spell(standing) else { return "Not on the caseload" }
    guard standing.isLive else { return endingWords(spell, standing) }
    switch spell.status.known {
    case .paused:
      let until = spell.pausedUntil.map { "restarts " + dayWords($0) } ?? "no date to restart"
      return "Paused, " + until
    case .referred: return "Referred, not started yet"
    default: return ""
    }
  }

  private func endingWords(_ spell: CaseloadSpell, _ standing: PersonStanding) -> String {
    if let start = spell.startOn, start > today { return "Comes on the caseload " + dayWords(start) }
    if standing.isDead, spell.status.isOpen { return "Died; the spell on the caseload is still open" }
    let reason = label(spell.endReason)
    let ending = Phrase.joined([Phrase.sentence(label(spell.status)), spell.endOn.map { dayWords($0) }], " ")
    return reason.isEmpty ? ending : "\(ending) (\(reason))"
  }

  /// Level of need with who set it and when: `high, MDT 12-Oct`.
  package func tierWords(_ spell: CaseloadSpell) -> String {
    if spell.tier.isEmpty { return "Not known" }
    return Phrase.joined([
      label(spell.tier),
      Phrase.joined([record.text[spell.tierSource], spell.tierOn?.short(near: today)], " "),
    ])
  }
}
