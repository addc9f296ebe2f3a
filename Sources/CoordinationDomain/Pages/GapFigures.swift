/// What a locality lead asks of providers and teams: how long disputes and late actions have stood, how many dates were
/// kept, who carries how much.
struct GapFigures {
  /// Days that something has stood, in bands.
  struct Ages: Hashable {
    /// The last day of each band; what is older stands in a band of its own.
    static let ends = [3, 7, 14, 28]
    static let headings = ["0-3 d", "4-7", "8-14", "15-28", "over"]

    var counts = Array(repeating: 0, count: ends.count + 1)

    mutating func take(_ days: Int) {
      counts[Ages.ends.firstIndex { days <= $0 } ?? Ages.ends.count] += 1
    }

    var total: Int { counts.reduce(0, +) }
  }

  /// By provider; nil is an action that nobody answers for.
  private(set) var disputes: [Ref<Organisation>?: Ages] = [:]
  private(set) var late: [Ref<Organisation>?: Ages] = [:]
  /// Actions whose date is asked about, and those of them done by it: ``CareView/hasKeptDate(_:)``.
  private(set) var kept: [Ref<Organisation>?: Share] = [:]

  /// Counts the actions of a locality, or of all.
  init(_ view: CareView, _ locality: Ref<Locality>?) {
    for action in view.record.actions.rows {
      if let locality, view.locality(of: action) != locality { continue }
      let who = action.ownerOrganisation
      if action.isOpen, view.isListed(action) {
        if let since = action.disputedOn { disputes[who, default: Ages()].take(max(0, view.today - since)) }
        if let days = view.daysOverdue(action) { late[who, default: Ages()].take(days) }
      }
      if let isKept = view.hasKeptDate(action) { kept[who, default: Share()].take(isKept) }
    }
  }
}
