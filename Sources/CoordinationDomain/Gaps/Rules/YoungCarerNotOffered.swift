extension GapRule {
  /// A carer under eighteen whom nobody has offered an assessment.
  static let youngCarerNotOffered = GapRule(
    "young-carer-not-offered", "Young carer not offered an assessment", of: .personalContacts
  ) { draft, row, limits in
    draft.carerFinding(row, isUnder18: true, limits)
  } words: { view, gap in
    "under 18: " + view.gapCarerWords(gap)
  }
}
