extension GapRule {
  /// The lead has left, or has a last working day that is no further ahead than the limit.
  static let leadLeft = GapRule("lead-left", "Lead has left or leaves", of: .people, sense: .within) {
    draft, row, limits in
    let standing = draft.view.people[row]
    guard standing.isLive else { return .apart }
    guard let lead = draft.view.lead(standing) else {
      return standing.noLeadReason == .left ? .yes(since: standing.noLeadSince) : .apart
    }
    guard let leaves = draft.record.professionals[lead]?.activeTo else { return .no }
    let last = draft.background.workingDays.last(before: leaves)
    return last <= limits.own.lastDay ? .yes(since: last) : .no
  } words: { view, gap in
    guard let lead = view.lead(view.people[Int(gap.person)]) else {
      return "the lead left \(view.dayAndDays(gap.since))"
    }
    let last = gap.since.map { view.nearWords($0) } ?? "not known"
    return "\(view.name(lead) ?? "the lead"), last working day \(last)"
  }
}
