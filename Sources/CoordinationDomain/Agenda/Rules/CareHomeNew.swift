extension AgendaRule {
  /// New in a care home, or back in it, within the limit.
  static let careHomeNew = AgendaRule("care-home-new") { draft, row, limit in
    let person = draft.view.record.people.rows[row]
    guard person.whereNow == .careHome else { return .no }
    guard let since = person.whereSince else { return .unknown }
    guard since <= draft.day, draft.workingDays.count(from: since, to: draft.day) <= limit.value else {
      return .no
    }
    let home = draft.view.name(person.careHome).map { " at \($0)" } ?? ""
    return .yes("In a care home\(home) since \(draft.view.dayWords(since))")
  }
}
