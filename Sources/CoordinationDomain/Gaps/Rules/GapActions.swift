extension GapDraft {
  /// An open action about somebody on the caseload, about nobody in particular, or after a death.
  @inline(__always)
  func openAction(_ row: Int) -> CareAction? {
    let action = record.actions.rows[row]
    guard action.isOpen else { return nil }
    if action.person == nil || action.origin == .bereavement { return action }
    return livePerson(action.person) == nil ? nil : action
  }
}

extension CareView {
  /// The action of a gap with who answers for it: `Chase mattress (ELFT)`.
  func gapActionWords(_ gap: Gap) -> String {
    let action = record.actions.rows[Int(gap.row)]
    return "\(record.text[action.title]) (\(ownerOrganisationWords(action)))"
  }
}
