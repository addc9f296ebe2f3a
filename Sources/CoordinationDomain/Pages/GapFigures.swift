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
  /// Actions first promised for a day of the weeks looked back on, and those of them done by that day.
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
      guard action.status != .cancelled, let promised = action.firstDueOn ?? action.dueOn,
        promised < view.today, view.isLookedBackOn(promised)
      else { continue }
      let isKept = action.status == .completed && action.completedOn.map { $0 <= promised } ?? false
      kept[who, default: Share()].take(isKept)
    }
  }
}
