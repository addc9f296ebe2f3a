extension GapRule {
  /// Somebody leads for more people than their own ceiling, in per cent of it.
  static let leadOverCeiling = GapRule("lead-over-ceiling", "Leads for too many", of: .professionals) {
    draft, row, limits in
    let one = draft.record.professionals.rows[row]
    guard one.isActive(on: draft.today) else { return .apart }
    let led = Int(draft.view.staff.peopleLed[row])
    guard led > 0 else { return .apart }
    guard let ceiling = one.caseloadCeiling.map(Int.init), ceiling > 0 else { return .unknown }
    return led * 100 > ceiling * limits.own.value ? .yes(since: nil) : .no
  } words: { view, gap in
    let one = view.record.professionals.rows[Int(gap.row)]
    return
      "\(view.name(one)) leads for \(view.staff.peopleLed[Int(gap.row)]), ceiling \(one.caseloadCeiling ?? 0)"
  }
}
