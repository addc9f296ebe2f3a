extension GapRule {
  /// Somebody leads for more people than their own ceiling, in per cent of it.
  static let leadOverCeiling = GapRule("lead-over-ceiling", "Leads for too many", of: .professionals) {
    draft, row, limits in
    let led = Int(draft.view.staff.peopleLed[row])
    guard led > 0 else { return .apart }
    let one = draft.record.professionals.rows[row]
    guard let ceiling = one.caseloadCeiling.map(Int.init), ceiling > 0 else { return .unknown }
    return led * 100 > ceiling * limits.own.value ? .yes(since: nil) : .no
  } words: { view, gap in
    let one = view.record.professionals.rows[Int(gap.row)]
    let led = Phrase.count(Int(view.staff.peopleLed[Int(gap.row)]), "person", "people")
    return "leads for \(led), the ceiling is \(one.caseloadCeiling ?? 0)"
  }
}
