extension RecordCheck {
  /// Units in which a rule's limit may be counted.
  static let units = ["minutes", "hours", "days", "working-days", "weeks", "percent", "count"]
  /// Rules that keep people safe and are never switched off.
  static let neverOff = ["no-locality", "no-reply-visit", "intake-unmet", "decision-not-in-record"]

  /// The limits of gap and agenda rules: a known unit, and the rules for safety on.
  mutating func checkRuleSettings() {
    for rule in record.gapRules.rows {
      checkUnit(of: rule, rule.unit, limit: rule.limit)
      let name = words(rule.id).prefix { $0 != "." }
      if rule.isOn == false, RecordCheck.neverOff.contains(String(name)) {
        report(
          .error, rule, "on", "the rule \(name) is switched off, and it keeps people safe", "Expected Y.")
      }
    }
    for rule in record.agendaRules.rows { checkUnit(of: rule, rule.unit, limit: rule.limit) }
  }

  private mutating func checkUnit<Row: FlatFileRow>(of row: Row, _ unit: Text, limit: Double?) {
    if let limit, limit < 0 {
      report(.error, row, "limit", "the limit is less than nothing", "Expected 0 or more.")
    }
    if unit.isEmpty {
      if limit != nil {
        report(
          .warning, row, "unit", "the limit has no unit",
          "Expected one of: \(RecordCheck.units.joined(separator: ", ")).")
      }
    } else if !RecordCheck.units.contains(words(unit)) {
      report(
        .warning, row, "unit", "unknown unit \"\(words(unit))\"",
        "Expected one of: \(RecordCheck.units.joined(separator: ", ")).")
    }
  }
}
