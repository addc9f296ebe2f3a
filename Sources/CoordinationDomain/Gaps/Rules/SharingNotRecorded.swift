extension GapRule {
  /// Nothing is written down about sharing; direct care mostly rests on what is implied.
  static let sharingNotRecorded = GapRule("sharing-not-recorded", "Sharing not recorded", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    let isRecorded = draft.view.byPerson.sharing[row].contains { index in
      let basis = draft.record.sharing.rows[Int(index)]
      return runs(basis.from, basis.to, on: draft.today)
    }
    return isRecorded ? .no : limits.own.finding(since: draft.spell(row).startOn)
  } words: { view, gap in
    "sharing not recorded, on the caseload \(view.sinceAndDays(gap.since))"
  }
}
