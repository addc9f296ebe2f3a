extension GapRule {
  /// Nothing is written down about sharing; direct care mostly rests on what is implied.
  static let sharingNotRecorded = GapRule("sharing-not-recorded", "Sharing not recorded", of: .people) {
    draft, row, limits in
    guard draft.isLive(row) else { return .apart }
    return draft.view.byPerson.sharing[row].isEmpty
      ? limits.own.finding(since: draft.spell(row).startOn) : .no
  } words: { view, gap in
    "sharing not recorded; on the caseload \(view.sinceAndDays(gap.since))"
  }
}
