/// What pages say about who leads, who is asked, who is away and who covers.
extension CareView {
  /// `away, back Mon 23-Nov, SW Farah, I covers`; nil where they are not away today.
  package func awayWords(_ ref: Ref<Professional>?) -> String? {
    guard let row = ref.flatMap({ record.professionals.row(of: $0) }), staff.absence[row] >= 0 else {
      return nil
    }
    let absence = record.absences.rows[Int(staff.absence[row])]
    let back = absence.to.map { "back " + backWords($0) } ?? "no day back"
    return "away, \(back), " + (name(absence.cover).map { "\($0) covers" } ?? "nobody covers")
  }

  /// `NO LEAD since 19-Oct (33 d): never had one`; empty where somebody leads or nobody need.
  package func noLeadWords(_ standing: PersonStanding) -> String {
    guard standing.isLive, standing.lead < 0 else { return "" }
    let since = standing.noLeadSince.map { " " + sinceAndDays($0) } ?? ""
    let reason = standing.noLeadReason.label
    return "NO LEAD\(since)" + (reason.isEmpty ? "" : ": \(reason)")
  }

  /// `offered to SW Farah, I 12-Nov, not yet accepted`; nil where nobody is asked.
  package func offerWords(_ standing: PersonStanding) -> String? {
    guard standing.offeredLead >= 0 else { return nil }
    let offer = record.careTeam.rows[Int(standing.offeredLead)]
    let to = name(offer.professional) ?? "Not known"
    let on = offer.startOn.map { " " + $0.short(near: today) } ?? ""
    return "offered to \(to)\(on), not yet accepted"
  }

  /// `overdue 3 d (Wed 18-Nov)`, `Wed 25-Nov`, `no date`.
  package func reviewSentence(_ standing: PersonStanding) -> String {
    guard let review = spell(standing)?.nextReviewOn else { return "no date" }
    if isReviewOverdue(standing) { return "overdue \(today - review) d (\(dayWords(review)))" }
    return nearWords(review)
  }
}
