extension GapRule {
  /// A visit that nobody answered, and nobody has confirmed that the person is safe.
  ///
  /// Never switched off.
  static let noReplyVisit = GapRule("no-reply-visit", "No reply, not confirmed safe", of: .encounters) {
    draft, row, limits in
    let contact = draft.record.encounters.rows[row]
    guard contact.outcome == .noReply, draft.livePerson(contact.person) != nil else { return .apart }
    guard let at = contact.at else { return draft.view.isConfirmedSafe(contact) ? .no : .unknown }
    guard draft.view.isUnansweredVisit(contact) else { return .no }
    return limits.own.finding(since: at, on: draft.day(at))
  } words: { view, gap in
    let contact = view.record.encounters.rows[Int(gap.row)]
    let at = contact.at.map { view.timeWords($0) } ?? ""
    let who = view.name(contact.professional) ?? "a visitor"
    return "no reply \(at) to \(who), nobody has confirmed that they are safe"
  }
}
