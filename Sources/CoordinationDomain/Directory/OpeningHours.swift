/// When one service is open, at each of its places.
///
/// Times are on the wall of the place (`Moment.zone`), whatever `schedules.timezone` says. On a day the rows
/// with the narrowest validity count and all wider ones are silent; a row without times closes its days.
/// Bank holidays change nothing by themselves: a service that closes on them has a row for it.
public struct OpeningHours: Sendable {
  /// Days that are searched for the next opening.
  public static let daysAhead = 60

  /// The hours of each place, or one entry for the service as a whole.
  var places: [PlaceHours]

  /// No schedule at all.
  static let none = OpeningHours(places: [])

  /// Whether the directory has any schedule for the service.
  public var isGiven: Bool { !places.isEmpty }

  /// Whether it is open at a moment: open where one place is, closed where all are.
  public func openness(at moment: Moment) -> Openness {
    var next: LocalTime?
    var until: LocalTime?
    var isOpen = false
    var isUnsure = places.isEmpty
    for place in places {
      switch place.openness(at: moment) {
      case .open(nil): return .open(until: nil)
      case .open(let end?):
        isOpen = true
        until = max(until ?? end, end)
      case .closed(let opening): next = [next, opening].compactMap { $0 }.min()
      case .notConfirmed: isUnsure = true
      }
    }
    if isOpen { return .open(until: until) }
    return isUnsure ? .notConfirmed : .closed(opensNext: next)
  }

  /// The last day for which any row is trusted; nil where there is no schedule or a row without an end.
  public var trustedTo: Day? {
    let ends = places.flatMap(\.rules).map(\.trustedTo)
    return ends.contains { $0 == nil } ? nil : ends.compactMap { $0 }.max()
  }
}
