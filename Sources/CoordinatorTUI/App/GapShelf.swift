import CoordinationDomain

/// The book of gaps and the list made of it: made when somebody first asks, and brought up to date by what
/// acts touch.
struct GapShelf {
  private var book: GapBook?
  private var made: Listing?
  /// How many there were a week before; nil where nobody has counted yet.
  var before: GapCounts?

  /// Looks again at whom an act touched; at everybody where it reached everything.
  mutating func apply(_ changes: ViewChanges, to view: CareView) {
    made = nil
    book?.renew(changes, in: view)
  }

  /// The list of every gap.
  mutating func listing(_ view: CareView) -> Listing {
    if let made { return made }
    let listing = Listing.gaps(book(view), in: view)
    made = listing
    return listing
  }

  /// The gap with an id; nil where there is none now.
  mutating func gap(_ id: String, _ view: CareView) -> Gap? { book(view).gap(id, in: view) }

  /// Gaps by rule and locality.
  mutating func matrix(_ view: CareView) -> GapMatrix {
    GapMatrix(GapCounts(book(view), in: view), before: before, in: view)
  }

  private mutating func book(_ view: CareView) -> GapBook {
    if let book { return book }
    let made = GapBook(view)
    book = made
    return made
  }
}
