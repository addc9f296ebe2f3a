/// What stands on the top line of every screen while somebody waits within two hours.
extension CareView {
  /// `! 2-hour wait: due 13:00 (+1)`; nil where nobody waits so.
  ///
  /// It names nobody: the screen may be on a wall. What is asked for is due by `intake-unmet.2-hour` of the rules, after
  /// the urgent community response standard of NHS England, which counts from the referral.
  public func shortestWait(counted: inout ListedRows) -> String? {
    let rapid = counted.rows(.intake, "is:rapid", in: self)
    let seconds = rapid.isEmpty ? nil : RuleLimits.gap("intake-unmet.2-hour", record)?.clockSeconds
    let requests = rapid.compactMap { row -> Instant? in
      guard let seconds, let received = record.intake.rows[Int(row)].receivedAt else { return nil }
      return received + seconds
    }
    let actions = counted.rows(.actions, "is:rapid", in: self).compactMap { row -> Instant? in
      let action = record.actions.rows[Int(row)]
      return action.priority == .twoHour ? action.dueAt : nil
    }
    let due = (requests + actions).sorted()
    guard let first = due.first else { return nil }
    let more = due.count > 1 ? " (+\(due.count - 1))" : ""
    let isLate = first < moment.now
    return "! 2-hour wait: \(isLate ? "was due" : "due") \(timeWords(first))\(more)"
  }
}
