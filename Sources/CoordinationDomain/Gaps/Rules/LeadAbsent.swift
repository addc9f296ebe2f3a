extension GapRule {
  /// The lead is away and nobody covers; at the highest need from the first day.
  static let leadAbsent = GapRule("lead-absent", "Lead away, nobody covers", of: .people, ["very-high"]) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let standing = draft.view.people[row]
    guard standing.isLeadAbsent, standing.cover == nil else { return standing.lead < 0 ? .apart : .no }
    let who = draft.view.lead(standing).flatMap { draft.record.professionals.row(of: $0) }
    let absence = who.map { draft.view.staff.absence[$0] } ?? -1
    let since = absence < 0 ? nil : draft.record.absences.rows[Int(absence)].from
    let position = draft.spell(row).tier == .veryHigh ? 1 : 0
    return limits[position].finding(since: since)
  } words: { view, gap in
    let lead = view.lead(view.people[Int(gap.person)])
    return Phrase.joined([view.name(lead), view.awayWords(lead)])
  }
}
