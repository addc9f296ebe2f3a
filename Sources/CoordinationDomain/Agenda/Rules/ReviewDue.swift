extension AgendaRule {
  /// The review is overdue, or due before the next meeting and within the limit; lower levels of need without
  /// discussion.
  static let reviewDue = AgendaRule("review-due") { draft, row, limit in
    let spell = draft.spell(row)
    guard let review = spell.nextReviewOn else { return .unknown }
    guard review < draft.nextDay, review - draft.day <= limit.value else { return .no }
    let words =
      review < draft.view.today
      ? "Review overdue \(draft.view.today - review) d, was due \(draft.view.dayWords(review))"
      : "Review due \(draft.view.dayWords(review))"
    return .yes(words, spell.tier.isHighNeed ? .discuss : .actionOnly)
  }
}
