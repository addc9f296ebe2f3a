extension GapRule {
  /// The lead has left, or goes on a day that is known and nobody follows.
  static let leadLeft = GapRule("lead-left", "Lead has left or leaves", of: .people) { draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let standing = draft.view.people[row]
    if standing.noLeadReason == .left { return limits.own.finding(since: standing.noLeadSince) }
    guard let lead = draft.view.lead(standing), let leaves = draft.record.professionals[lead]?.activeTo else {
      return .no
    }
    return leaves - draft.today <= limits.own.value ? .yes(since: leaves) : .no
  } words: { view, gap in
    guard let lead = view.lead(view.people[Int(gap.person)]) else {
      return "the lead left \(view.sinceWords(gap.since))"
    }
    return "\(view.name(lead) ?? "the lead") leaves \(gap.since.map { view.nearWords($0) } ?? "soon")"
  }
}
