extension GapRule {
  /// The lead is away and nobody who is here covers; at the highest need from the first day.
  static let leadAbsent = GapRule("lead-absent", "Lead away, nobody covers", of: .people, ["very-high"]) {
    draft, row, limits in
    let standing = draft.view.people[row]
    guard standing.isLive, let lead = draft.view.lead(standing) else { return .apart }
    guard standing.isLeadAbsent, !draft.view.isHere(standing.cover) else { return .no }
    let absence = draft.record.professionals.row(of: lead).map { draft.view.staff.absence[$0] } ?? -1
    let since = absence < 0 ? nil : draft.record.absences.rows[Int(absence)].from
    return limits[draft.spell(row).tier == .veryHigh ? 1 : 0].finding(since: since)
  } words: { view, gap in
    let standing = view.people[Int(gap.person)]
    let lead = view.lead(standing)
    let away = Phrase.joined([view.name(lead), view.awayWords(lead)])
    return away + (standing.cover == nil ? "" : ", but is not here either")
  }
}

extension CareView {
  /// Whether somebody works here and is not away today.
  func isHere(_ ref: Ref<Professional>?) -> Bool {
    guard let row = ref.flatMap({ record.professionals.row(of: $0) }) else { return false }
    return record.professionals.rows[row].isActive(on: today) && staff.absence[row] < 0
  }
}
