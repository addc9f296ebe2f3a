extension Goal {
  /// The columns of `goals.csv`.
  public static let schema = FileSchema<Goal>(
    .goals,
    "One goal of a person, in their words.",
    rules: [
      "Its target is after its start."
    ],
    columns: [
      .id(
        "goal_id", \.id, "G",
        "Id of the goal."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose goal."),
      .text(
        "statement", \.statement, required: true,
        "The goal."),
      .text(
        "status", \.status, required: true,
        "How it stands, such as open, reached or dropped."),
      .day(
        "start_on", \.startOn, required: true,
        "When it was set."),
      .day(
        "target_on", \.targetOn,
        "When it should be reached."),
      .text(
        "outcome", \.outcome,
        "What came of it."),
    ])
}
