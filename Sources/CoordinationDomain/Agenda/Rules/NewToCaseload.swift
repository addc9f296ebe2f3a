extension AgendaRule {
  /// New on the caseload within the limit and not talked about yet; lower levels of need without discussion.
  static let newToCaseload = AgendaRule("new-to-caseload") { draft, row, limit in
    let spell = draft.spell(row)
    guard let start = spell.startOn else { return .unknown }
    guard start <= draft.day, draft.day - start <= limit.value else { return .no }
    let record = draft.view.record
    let isKnown = draft.view.byPerson.agendaItems[row].contains { index in
      let item = record.mdtItems.rows[Int(index)]
      guard item.status == .discussed, let at = record.mdtMeetings[item.meeting]?.startsAt else {
        return false
      }
      return draft.view.local(at).day >= start
    }
    if isKnown { return .no }
    let tier = spell.tier.isEmpty ? "level of need not known" : "\(draft.view.label(spell.tier)) need"
    return .yes(
      "New on \(draft.view.dayWords(start)), \(tier)", spell.tier.isHighNeed ? .discuss : .actionOnly)
  }
}

extension Code<NeedTier> {
  /// Very high or high.
  var isHighNeed: Bool { self == .veryHigh || self == .high }
}
