extension GapRule {
  /// A carer whom nobody has offered an assessment; offered and declined is an answer.
  static let carerNotOffered = GapRule(
    "carer-not-offered", "Carer not offered an assessment", of: .personalContacts
  ) { draft, row, limits in
    draft.carerFinding(row, isUnder18: false, limits)
  } words: { view, gap in
    view.gapCarerWords(gap)
  }
}

extension GapDraft {
  /// Whether a carer has been offered an assessment, counted from the start of the person's spell.
  func carerFinding(_ row: Int, isUnder18: Bool, _ limits: GapLimits) -> GapFinding {
    let contact = record.personalContacts.rows[row]
    guard (contact.isUnder18 ?? false) == isUnder18, contact.isCarer != false,
      let person = livePerson(contact.person)
    else { return .apart }
    guard contact.isCarer == true else { return .unknown }
    let isAnswered =
      contact.carerAssessmentOfferedOn != nil || contact.carerAssessmentDeclinedOn != nil
      || contact.carerAssessmentOn != nil
    return isAnswered ? .no : limits.own.finding(since: spell(person).startOn)
  }
}

extension CareView {
  /// The carer of a gap.
  func gapCarerWords(_ gap: Gap) -> String {
    let contact = record.personalContacts.rows[Int(gap.row)]
    let who = Phrase.joined([record.text[contact.name], Phrase.words(record.text[contact.relationship])])
    return "\(who), no assessment offered; the person on the caseload \(sinceAndDays(gap.since))"
  }
}
