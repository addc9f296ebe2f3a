extension Measure {
  /// The columns of `measures.csv`.
  public static let schema = FileSchema<Measure>(
    .measures,
    "One answer or score, of a person or of a locality.",
    rules: [
      "A row is of one person or one locality, today or earlier."
    ],
    columns: [
      .reference(
        "person_id", \.person, to: .people,
        "Of whom."),
      .reference(
        "locality_id", \.locality, to: .localities,
        "or of which locality."),
      .text(
        "measure", \.measure, required: true,
        "Which measure."),
      .decimal(
        "value", \.value, in: -1_000_000...1_000_000, required: true,
        "Its value."),
      .day(
        "on", \.on, required: true,
        "When."),
      .reference(
        "asked_by", \.askedBy, to: .professionals,
        "Who asked."),
    ])
}
