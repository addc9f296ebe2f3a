/// Somebody who could lead a person, with what speaks for and against it.
public struct LeadSuggestion: Hashable, Sendable {
  /// Who it is.
  public var professional: Ref<Professional>
  /// The id that files know them by.
  public var id: String
  /// `DN Adeyemi, F`.
  public var name: String
  /// `Community Nursing NE, ELFT`.
  public var workplace: String
  /// How many people they lead, against the ceiling: `leads 7 of 25`; one of the reasons.
  public var load: String
  /// What counted, in words and figures, what speaks for it first.
  public var reasons: [LeadReason]
  /// Why it may not be they today; nil where they may be chosen.
  public var notAllowedBecause: String?
  /// The sum of the points of the reasons.
  public var score: Int
  /// Whether another candidate who may be chosen has as many points; nobody then goes before the other.
  public var isTied: Bool

  /// Whether they may be chosen.
  public var isAllowed: Bool { notAllowedBecause == nil }
}

/// One reason for or against somebody as the lead.
public struct LeadReason: Hashable, Sendable {
  /// The reason in words and figures: `4 contacts in 90 days, last Tue 17-Nov`.
  public var words: String
  /// What it counts, by ``LeadWeights``; may be 0 or less.
  public var points: Int
}

extension CareView {
  /// Who could lead a person, the best first; then, at the bottom, up to `limit` who would stand among them but
  /// may not today.
  ///
  /// Considered are active professionals of active teams who have had contact, are in the circle, or work for
  /// the person's locality or the whole borough; for a person without locality everybody. Whoever leads now
  /// is left out. Of equal points ids settle the order alone.
  public func leadSuggestions(
    for person: Ref<Person>, weights: LeadWeights = LeadWeights(), limit: Int = 12
  ) -> [LeadSuggestion] {
    guard record.people.row(of: person) != nil else { return [] }
    let merits = LeadMerits.all(self, person, weights)
    var tied: [Int: Int] = [:]
    for merit in merits where merit.obstacle == nil { tied[merit.score, default: 0] += 1 }
    // Places are sorted, not merits: those are large.
    let ordered = merits.indices.sorted { a, b in
      merits[a].score == merits[b].score ? merits[a].id < merits[b].id : merits[a].score > merits[b].score
    }
    let allowed = ordered.filter { merits[$0].obstacle == nil }.prefix(limit)
    let others = ordered.filter { merits[$0].obstacle != nil }.prefix(limit)
    return (Array(allowed) + others).map { place in
      let merit = merits[place]
      return LeadSuggestion(
        professional: merit.professional, id: merit.id, name: name(merit.professional) ?? "Not known",
        workplace: workplace(merit.professional), load: merit.load.words, reasons: merit.reasons(in: self),
        notAllowedBecause: merit.obstacle, score: merit.score,
        isTied: merit.obstacle == nil && tied[merit.score, default: 0] > 1)
    }
  }
}
