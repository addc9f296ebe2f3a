/// What one handover is about: a locality, or everybody who belongs to none.
public struct HandoverPlace: Hashable, Sendable {
  /// The locality; nil is whoever belongs to none.
  public let locality: Ref<Locality>?

  /// A locality; nil is whoever belongs to none.
  public init(_ locality: Ref<Locality>?) { self.locality = locality }
}

extension CareView {
  /// The places that hand over, in the order of the localities; people in none have one of their own where there are
  /// any.
  public var handoverPlaces: [HandoverPlace] {
    let rows = record.localities.rows.enumerated()
      .sorted { ($0.element.sortOrder ?? .max, $0.offset) < ($1.element.sortOrder ?? .max, $1.offset) }
      .map { HandoverPlace(record.localities.ref(at: $0.offset)) }
    let hasOthers = people.contains { $0.isLive && $0.locality == nil }
    return rows + (hasOthers ? [HandoverPlace(nil)] : [])
  }

  /// The same with those of somebody's own teams first: what they are shown first.
  public func handoverPlaces(for professional: Ref<Professional>?) -> [HandoverPlace] {
    guard let professional else { return handoverPlaces }
    let scope = scope(of: professional)
    let places = handoverPlaces
    return places.filter { scope.contains($0.locality) } + places.filter { !scope.contains($0.locality) }
  }

  /// The place with an id, initials or a name, without regard to capitals; `none` is whoever belongs to none.
  public func handoverPlace(named word: String) -> HandoverPlace? {
    if Folding.fold(word) == Folding.fold(HandoverPlace.none) { return HandoverPlace(nil) }
    return locality(named: word).map { HandoverPlace($0) }
  }

  /// `NE`; `none` for whoever belongs to none.
  public func id(_ place: HandoverPlace) -> String {
    place.locality.map { record.id($0) } ?? HandoverPlace.none
  }

  /// `North East`; `No locality`.
  public func name(_ place: HandoverPlace) -> String { name(place.locality) ?? CareView.noLocality }
}

extension HandoverPlace {
  /// The id of whoever belongs to no locality.
  static let none = "none"
}
