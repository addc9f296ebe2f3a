extension RecordCheck {
  /// The settings whose value must have a certain shape.
  ///
  /// The time zone is checked when the files are read.
  mutating func checkSettings() {
    for setting in record.settings.rows {
      let value = words(setting.value)
      switch words(setting.key) {
      case "as_of":
        if !value.isEmpty, FieldParsing.moment(value, zone: .utc) == nil {
          report(
            .error, setting, "value", "as_of is not a date or a moment: \"\(value)\"",
            "Expected a date such as 2026-11-20, or a moment such as 2026-11-20T14:30.")
        }
      case "idle_lock_minutes":
        if Int(value).map({ (0...1440).contains($0) }) != true {
          report(
            .error, setting, "value", "idle_lock_minutes is not a number of minutes: \"\(value)\"",
            "Expected a whole number from 0 to 1440.")
        }
      case "mdt_pause":
        for part in MeetingPauses.unreadable(value) {
          report(
            .error, setting, "value", "mdt_pause has no range of days: \"\(part)\"",
            "Expected two days with a stroke between, 12-21/01-03 every year or 2026-12-21/2027-01-03 once.")
        }
      case "demo":
        if !value.isEmpty, !["Y", "N"].contains(value.uppercased()) {
          report(.error, setting, "value", "demo is not Y or N: \"\(value)\"", "Expected Y or N.")
        }
      default: break
      }
    }
    for holiday in record.bankHolidays.rows where FieldParsing.moment(words(holiday.id), zone: .utc) == nil {
      report(
        .error, holiday, BankHoliday.schema.description.columns[0].name,
        "\"\(words(holiday.id))\" is not a date", "Expected a date such as 2026-12-25.")
    }
    var seen: [String: UInt32] = [:]
    for label in record.codes.rows {
      let key = words(label.list) + "\u{0}" + words(label.code)
      if let first = seen[key] {
        report(
          .warning, label, "code", "\(words(label.code)) stands already in line \(first)",
          "A code stands once in its list.")
      } else {
        seen[key] = label.line
      }
    }
  }
}

extension FieldParsing {
  /// A date or a moment; a bare date is noon of that day in the place.
  static func moment(_ text: String, zone: TimeZoneRule) -> Moment? {
    var text = text
    return text.withUTF8 { bytes in
      let field = trimmed(bytes)
      if let day = day(field) { return Moment(noonOf: day, zone: zone) }
      return instant(field, zone: zone).map { Moment(now: $0, zone: zone) }
    }
  }
}

extension Moment {
  /// Reads what `--today` and the setting `as_of` hold: a date, which means noon of it, or a moment
  /// (`2026-11-20T14:30` by the place's clock, or with `Z`); nil where it is neither.
  public init?(_ text: String, zone: TimeZoneRule) {
    guard let moment = FieldParsing.moment(text, zone: zone) else { return nil }
    self = moment
  }
}
