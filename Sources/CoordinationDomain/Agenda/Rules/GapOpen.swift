extension AgendaRule {
  /// Nobody leads, or nobody has seen the person, for longer than the limit beyond what is allowed.
  static let gapOpen = AgendaRule("gap-open") { draft, row, limit in
    let standing = draft.view.people[row]
    guard standing.lead < 0, let since = standing.noLeadSince, draft.day - since > limit.value else {
      return .no
    }
    return .yes("No lead \(draft.view.sinceAndDays(since))")
  }
}
