extension GapRule {
  /// Assessed again for the same while an earlier assessment still held.
  static let repeatAssessment = GapRule(
    "repeat-assessment", "Assessed again for the same", of: .assessments, sense: .within
  ) { draft, row, limits in
    let one = draft.record.assessments.rows[row]
    guard let person = draft.livePerson(one.person) else { return .apart }
    guard let on = one.on, !one.domain.isEmpty else { return .unknown }
    // What was repeated long ago is no gap any more.
    guard on <= draft.today, draft.today - on <= limits.own.value else { return .apart }
    let isRepeat = draft.view.byPerson.assessments[person].contains { index in
      let other = draft.record.assessments.rows[Int(index)]
      guard let before = other.on, (before, Int(index)) < (on, row),
        draft.record.text.areEqual(other.domain, one.domain)
      else { return false }
      return other.validUntil.map { on <= $0 } ?? (on - before <= limits.own.value)
    }
    return isRepeat ? .yes(since: on) : .no
  } words: { view, gap in
    let one = view.record.assessments.rows[Int(gap.row)]
    let on = gap.since.map { view.dayWords($0) } ?? ""
    return Phrase.joined([
      "\(view.record.words(one.domain, of: "assessment-domains")) assessed again \(on)",
      view.name(one.byOrganisation).map { "by \($0)" }, "an earlier assessment still held",
    ])
  }
}
