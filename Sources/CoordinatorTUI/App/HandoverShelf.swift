import CoordinationDomain

/// How the handovers stand, place by place, for Today and for the screen of a handover.
///
/// What is kept are plain values: the draft they are made of holds the view and is let go at once.
struct HandoverShelf {
  private var standings: [HandoverPlace: HandoverStanding] = [:]
  private var order: (reader: Ref<Professional>?, places: [HandoverPlace])?
  /// Whether Today counts what nobody has read; it does, once the first picture stands.
  private(set) var isCounted = false
  /// How many drafts were made for it.
  private(set) var draftCount = 0

  /// From now on Today counts.
  mutating func count() { isCounted = true }

  /// Forgets the places of which anything may be another.
  mutating func apply(_ changes: ViewChanges, to view: CareView) {
    guard let places = view.handoverPlaces(touchedBy: changes) else {
      standings = [:]
      order = nil
      return
    }
    for place in places { standings[place] = nil }
  }

  /// The places in the order in which somebody is shown them.
  mutating func places(for reader: Ref<Professional>?, _ view: CareView) -> [HandoverPlace] {
    if let order, order.reader == reader { return order.places }
    let places = view.handoverPlaces(for: reader)
    order = (reader, places)
    return places
  }

  /// How one place stands.
  mutating func standing(_ place: HandoverPlace, _ view: CareView) -> HandoverStanding {
    if let known = standings[place] { return known }
    return keep(draft(place, view))
  }

  /// What Today says to somebody; nothing before it counts.
  mutating func news(for reader: Ref<Professional>?, _ view: CareView) -> HandoverNews {
    guard isCounted else { return HandoverNews() }
    var found: [HandoverStanding] = []
    if view.handsOver { for place in view.handoverPlaces { found.append(standing(place, view)) } }
    return HandoverNews(found, for: reader, in: view)
  }

  /// The page of one place, and, as its draft is there, how it stands.
  mutating func page(_ place: HandoverPlace, _ view: CareView, for reader: Ref<Professional>?) -> Page {
    let draft = draft(place, view)
    _ = keep(draft)
    return view.handoverPage(draft, for: reader)
  }

  private mutating func draft(_ place: HandoverPlace, _ view: CareView) -> HandoverDraft {
    draftCount += 1
    return HandoverDraft(view, place)
  }

  private mutating func keep(_ draft: HandoverDraft) -> HandoverStanding {
    let standing = HandoverStanding(draft)
    standings[draft.place] = standing
    return standing
  }
}
