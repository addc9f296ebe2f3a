extension GapRule {
  /// Neither practice nor override says which locality: in nobody's list. Never switched off.
  static let noLocality = GapRule("no-locality", "In no locality's list", of: .people) { draft, row, _ in
    guard draft.isLive(row) else { return .apart }
    return draft.view.people[row].locality == nil ? .yes(since: draft.spell(row).startOn) : .no
  } words: { view, gap in
    let practice = view.record.people.rows[Int(gap.person)].practice
    return practice == nil
      ? "no practice and no locality named" : "\(view.name(practice) ?? "the practice") is in no locality"
  }
}
