extension GapRule {
  /// Assessed again for the same while an earlier assessment still held.
  static let repeatAssessment = GapRule("repeat-assessment", "Assessed again for the same", of: .assessments)
  {
    draft, row, limits in
    let one = draft.record.assessments.rows[row]
    guard let person = draft.livePerson(one.person) else { return .apart }
    guard let on = one.on else { return .unknown }
    // What was repeated long ago is no gap any more.
    guard draft.today - on <= limits.own.value else { return .apart }
    let isRepeat = draft.view.byPerson.assessments[person].contains { index in
      guard Int(index) != row else { return false }
      let other = draft.record.assessments.rows[Int(index)]
      guard other.domain == one.domain, let before = other.on,
        before < on || (before == on && Int(index) < row)
      else {
        return false
      }
      return other.validUntil.map { on <= $0 } ?? (on - before <= limits.own.value)
    }
    return isRepeat ? .yes(since: on) : .no
  } words: { view, gap in
    let one = view.record.assessments.rows[Int(gap.row)]
    return
      "\(view.record.words(one.domain, of: "assessment-domains")) assessed again \(gap.since.map { view.dayWords($0) } ?? ""), by \(view.name(one.byOrganisation) ?? "somebody")"
  }
}
