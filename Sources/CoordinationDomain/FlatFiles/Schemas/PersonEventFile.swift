extension PersonEvent {
  /// The columns of `events.csv`.
  public static let schema = FileSchema<PersonEvent>(
    .events,
    "One thing that happened to a person.",
    rules: [
      "What is still to come is marked as planned.",
      "A death goes with `date_of_death` in people.csv.",
    ],
    columns: [
      .id(
        "event_id", \.id, "V",
        "Id of the event."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "To whom."),
      .code(
        "kind", \.kind, required: true,
        "What happened."),
      .instant(
        "at", \.at, required: true,
        "When."),
      .yesNo(
        "planned", \.isPlanned,
        "Whether it was planned."),
      .text(
        "where", \.where,
        "Where, such as the hospital and ward."),
      .text(
        "source", \.source,
        "Who told us."),
    ])
}
