/// Gaps that somebody has hidden: they may wait, and the reason says why.
extension CareView {
  /// Whether a hiding holds today: begun, not past its day, not taken back.
  func isInForce(_ hidden: HiddenGap) -> Bool {
    guard let until = hidden.until, until > today else { return false }
    if let on = hidden.hiddenOn, on > today { return false }
    return hidden.shownAgainOn.map { $0 > today } ?? true
  }

  /// The hidings that hold today, by what they are about: positions in `hidden_gaps`.
  func hiddenGaps() -> [GapPlace: Int] {
    var hidden: [GapPlace: Int] = [:]
    for (row, hiding) in record.hiddenGaps.rows.enumerated() where isInForce(hiding) {
      let id = record.text[hiding.rule] + "/" + record.text[hiding.subject]
      if let place = gapPlace(id) { hidden[place] = row }
    }
    return hidden
  }

  /// Whether the gap with an id is hidden today.
  public func isGapHidden(_ id: String) -> Bool { gapPlace(id).flatMap { hiding(of: $0) } != nil }

  /// The hiding of a gap that holds today; nil where it is shown.
  func hiding(of place: GapPlace) -> Ref<HiddenGap>? {
    hiddenGaps()[place].map { record.hiddenGaps.ref(at: $0) }
  }
}

extension GapRule {
  /// Rules whose gaps nobody can hide: somebody may be in danger this very hour.
  ///
  /// JUDGEMENT: a day is the shortest that a gap can be hidden for.
  static let neverHidden: Set<String> = ["no-reply-visit", "intake-unmet"]

  /// Days for which a gap can be hidden at most.
  ///
  /// JUDGEMENT: what may wait longer than a year is not a gap.
  static let longestHiding = 365
}
