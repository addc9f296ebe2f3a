extension MDTMeeting {
  /// The columns of `mdt_meetings.csv`.
  public static let schema = FileSchema<MDTMeeting>(
    .mdtMeetings,
    "One meeting.",
    rules: [
      "It ends after it begins; a held meeting lies behind us."
    ],
    columns: [
      .id(
        "meeting_id", \.id, "MT",
        "Id of the meeting."),
      .reference(
        "series_id", \.series, to: .mdtSeries, required: true,
        "Of which series."),
      .instant(
        "starts_at", \.startsAt, required: true,
        "When it starts."),
      .instant(
        "ends_at", \.endsAt, required: true,
        "When it ends."),
      .text(
        "venue", \.venue,
        "Where."),
      .text(
        "join_url", \.joinURL,
        "Where to join from a screen."),
      .instant(
        "frozen_at", \.frozenAt,
        "When the agenda was fixed."),
      .code(
        "status", \.status, required: true,
        "How it stands."),
      .instant(
        "opened_at", \.openedAt,
        "When it began."),
      .instant(
        "closed_at", \.closedAt,
        "When it was finished."),
    ])
}
