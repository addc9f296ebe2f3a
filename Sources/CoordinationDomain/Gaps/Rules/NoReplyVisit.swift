extension GapRule {
  /// A visit that nobody answered, and nobody has confirmed that the person is safe. Never switched off.
  static let noReplyVisit = GapRule("no-reply-visit", "No reply, not confirmed safe", of: .encounters) {
    draft, row, limits in
    let contact = draft.record.encounters.rows[row]
    guard contact.outcome == .noReply, draft.livePerson(contact.person) != nil else { return .apart }
    guard draft.view.isUnansweredVisit(contact) else { return .no }
    guard let at = contact.at else { return .yes(since: nil) }
    return limits.own.isPassed(since: at) ? .yes(since: draft.day(at)) : .no
  } words: { view, gap in
    let contact = view.record.encounters.rows[Int(gap.row)]
    return
      "no reply \(contact.at.map { view.timeWords($0) } ?? "at a time not known") to \(view.name(contact.professional) ?? "a visitor"), nobody has confirmed that they are safe"
  }
}
