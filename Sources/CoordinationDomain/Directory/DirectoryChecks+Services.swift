extension DirectoryChecks {
  /// What cannot be read in a schedule, row by row.
  mutating func checkSchedules() {
    for (row, schedule) in record.schedules.rows.enumerated() {
      for fault in OpeningRuleReading(schedule, row: row, text: record.text).faults {
        report(
          .schedules, line: schedule.line, column: fault.column, fault.level, fault.message, fault.expected)
      }
      if schedule.service == nil, schedule.serviceAtLocation == nil, schedule.location == nil {
        report(
          .schedules, line: schedule.line, column: "service_id", .warning,
          "the hours belong to nothing", "Expected service_id, service_at_location_id or location_id.")
      }
    }
  }

  /// Services in the list that are old, or lack what somebody on the telephone would need.
  mutating func checkServices() {
    for entry in directory.listedEntries {
      let line = entry.service.line
      if entry.phone == nil {
        report(
          .services, line: line, column: "name", .note, "\(entry.name) has no telephone number",
          "Expected a row in \(RecordTable.phones.path).")
      }
      checkHours(entry)
      if entry.isStale(on: today) { reportStale(entry) }
    }
  }

  private mutating func checkHours(_ entry: ServiceEntry) {
    guard entry.hours.isGiven else {
      return report(
        .services, line: entry.service.line, column: "name", .note, "\(entry.name) has no hours",
        "Expected a row in \(RecordTable.schedules.path).")
    }
    guard let trustedTo = entry.hours.trustedTo, trustedTo < today else { return }
    let rules = entry.hours.places.flatMap(\.rules)
    guard let last = rules.first(where: { $0.trustedTo == trustedTo }) else { return }
    report(
      .schedules, line: record.schedules.rows[last.row].line,
      column: last.validTo == nil ? "until" : "valid_to", .warning,
      "the hours of \(entry.name) are past their validity, \(trustedTo.long)",
      "Ask the service, then set valid_to to how long the hours can be trusted.")
  }

  private mutating func reportStale(_ entry: ServiceEntry) {
    let limit = directory.freshness.entry
    let days = limit.days ?? 0
    let age = entry.assuredOn.map { "was last checked on \($0.long)" } ?? "was never checked"
    report(
      .services, line: entry.service.line, column: "assured_date", .warning,
      "\(entry.name) \(age)",
      "Expected a check within \(days) days (rule service-stale; \(limit.source)).")
  }
}
