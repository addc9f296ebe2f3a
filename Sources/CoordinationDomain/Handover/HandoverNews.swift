/// What the day says of handovers: how every place stands, and how many of the reader's own people others changed.
public struct HandoverNews: Sendable, Hashable {
  /// How every place stands, in their order; none where nobody has ever handed over anything: that nobody reads it is
  /// no news there.
  public let standings: [HandoverStanding]
  /// How many of the reader's own people others changed since the reader last looked.
  public let changedCount: Int
  /// Since when, `you last looked, Thu 19-Nov 17:00`; empty where nobody reads.
  public let changedSince: String

  /// What was worked out, `standings` beside what changed for the reader.
  public init(_ standings: [HandoverStanding], for reader: Ref<Professional>?, in view: CareView) {
    self.standings = standings
    let looked = reader.map { LookedSince(view, for: $0) }
    changedCount = looked?.people.count ?? 0
    changedSince = looked?.sinceWords ?? ""
  }

  /// Nothing yet.
  public init() { (standings, changedCount, changedSince) = ([], 0, "") }
}

extension CareView {
  /// What the day says of handovers to somebody, worked out.
  public func handoverNews(for reader: Ref<Professional>?) -> HandoverNews {
    let standings = handsOver ? handoverPlaces.map { HandoverStanding(HandoverDraft(self, $0)) } : []
    return HandoverNews(standings, for: reader, in: self)
  }
}
