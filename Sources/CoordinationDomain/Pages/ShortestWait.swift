/// What stands on the top line of every screen while somebody waits within two hours.
extension CareView {
  /// `! 2-hour wait: due 13:00, 1 more`; nil where nobody waits so.
  ///
  /// It names nobody: the screen may be on a wall.
  public func shortestWait(counted: inout ListedRows) -> String? {
    let requests = counted.rows(.intake, "is:rapid", in: self)
      .compactMap { rapidDue(record.intake.rows[Int($0)]) }
    let actions = counted.rows(.actions, "is:rapid", in: self).compactMap { row -> Instant? in
      let action = record.actions.rows[Int(row)]
      return action.priority == .twoHour ? action.dueAt : nil
    }
    let due = (requests + actions).sorted()
    guard let first = due.first else { return nil }
    let more = due.count > 1 ? ", \(due.count - 1) more" : ""
    let isLate = first < moment.now
    return "! 2-hour wait: \(isLate ? "was due" : "due") \(timeWords(first))\(more)"
  }
}
