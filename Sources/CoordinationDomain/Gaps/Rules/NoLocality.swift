extension GapRule {
  /// Neither practice nor override says which locality: in nobody's list.
  ///
  /// Never switched off.
  static let noLocality = GapRule("no-locality", "In no locality's list", of: .people) { draft, row, limits in
    let standing = draft.view.people[row]
    guard standing.isLive else { return .apart }
    return standing.locality == nil ? limits.own.finding(since: draft.spell(row).startOn) : .no
  } words: { view, gap in
    let why = view.name(view.record.people.rows[Int(gap.person)].practice).map { "\($0) is in no locality" }
    return
      "\(why ?? "no practice and no locality known"), on the caseload \(view.sinceAndDays(gap.since))"
  }
}
