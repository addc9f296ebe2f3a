extension MDTSeries {
  /// The columns of `mdt_series.csv`.
  public static let schema = FileSchema<MDTSeries>(
    .mdtSeries,
    "One series of multi-disciplinary team meetings.",
    columns: [
      .id(
        "series_id", \.id, "MS",
        "Id of the series."),
      .text(
        "name", \.name, required: true,
        "Its name."),
      .reference(
        "locality_id", \.locality, to: .localities,
        "The locality it is for; empty is the borough."),
      .reference(
        "network_id", \.network, to: .networks,
        "The network it is for."),
      .integer(
        "weekday", \.weekday, in: 1...7,
        "Day of the week it usually meets, 1 is Monday (ISO 8601)."),
      .integer(
        "every_weeks", \.everyWeeks, in: 1...52,
        "Weeks from one meeting to the next."),
      .integer(
        "minutes", \.minutes, in: 1...600,
        "How long a meeting is, in minutes."),
      .reference(
        "chair_id", \.chair, to: .professionals,
        "Who chairs."),
      .reference(
        "scribe_id", \.scribe, to: .professionals,
        "Who writes."),
      .integer(
        "quorum_minimum", \.quorumMinimum, in: 0...99,
        "People needed for a decision to stand."),
      .words(
        "quorum_roles", \.quorumRoles,
        "Roles that must be there."),
    ])
}
