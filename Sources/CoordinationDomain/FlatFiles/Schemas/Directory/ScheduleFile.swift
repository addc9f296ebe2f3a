extension Schedule {
  /// The columns of `directory/schedules.csv`.
  public static let schema = FileSchema<Schedule>(
    .schedules,
    "One schedule of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "service_id", \.service, to: .services,
        "Service."),
      .reference(
        "location_id", \.location, to: .locations,
        "Location."),
      .reference(
        "service_at_location_id", \.serviceAtLocation, to: .serviceLocations,
        "Service at location."),
      .day(
        "valid_from", \.validFrom,
        "First day on which these data are trusted."),
      .day(
        "valid_to", \.validTo,
        "Last day on which these data are trusted; after it hours are not confirmed."),
      .day(
        "dtstart", \.dtstart,
        "The day the rule starts counting (RFC 5545 DTSTART)."),
      .text(
        "timezone", \.timezone,
        "Time zone; read as the place's own."),
      .day(
        "until", \.until,
        "Last day of the rule, inclusive (RFC 5545 UNTIL)."),
      .integer(
        "count", \.count, in: 1...10000,
        "How often it happens (RFC 5545 COUNT)."),
      .text(
        "wkst", \.wkst,
        "First day of the week (RFC 5545 WKST)."),
      .code(
        "freq", \.frequency,
        "WEEKLY or MONTHLY (RFC 5545 FREQ)."),
      .integer(
        "interval", \.interval, in: 1...10000,
        "Every so many weeks or months, counted from dtstart (RFC 5545 INTERVAL)."),
      .text(
        "byday", \.byday,
        "Days, RFC 5545 BYDAY, such as MO,WE or -1FR with an ordinal in a month."),
      .text(
        "byweekno", \.byweekno,
        "Byweekno."),
      .text(
        "bymonthday", \.bymonthday,
        "Days of the month, RFC 5545 BYMONTHDAY; negative counts from the end."),
      .text(
        "byyearday", \.byyearday,
        "Byyearday."),
      .text(
        "description", \.description,
        "Description."),
      .clock(
        "opens_at", \.opensAt,
        "Opening time on the wall of the place."),
      .clock(
        "closes_at", \.closesAt,
        "Closing time on the wall of the place; not open at it."),
      .text(
        "schedule_link", \.scheduleLink,
        "Schedule link."),
      .text(
        "attending_type", \.attendingType,
        "Attending type."),
      .text(
        "notes", \.notes,
        "Notes."),
    ])
}
