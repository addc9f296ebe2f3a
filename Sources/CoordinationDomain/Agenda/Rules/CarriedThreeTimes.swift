extension AgendaRule {
  /// Somebody who was put off more often than the limit: first on the agenda, and the locality lead's to know.
  static let carriedThreeTimes = AgendaRule("carried-three-times") { draft, row, limit in
    guard let last = draft.lastItem(row), last.item.status != .discussed else { return .no }
    let carried = Int(last.item.carriedCount ?? 0) + 1
    return carried > limit.value ? .yes("Carried over \(carried) times; the locality lead is to know") : .no
  }
}
