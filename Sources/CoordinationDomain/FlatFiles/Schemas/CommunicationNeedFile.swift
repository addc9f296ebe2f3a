extension CommunicationNeed {
  /// The columns of `communication_needs.csv`.
  public static let schema = FileSchema<CommunicationNeed>(
    .communicationNeeds,
    "One thing to know before speaking or writing to a person (Accessible Information Standard).",
    rules: [
      "It was recorded today or earlier."
    ],
    columns: [
      .id(
        "need_id", \.id, "CN",
        "Id of the need."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose it is."),
      .text(
        "category", \.category, required: true,
        "Sort of need, such as hearing, sight, format or speech."),
      .text(
        "detail", \.detail, required: true,
        "What to do."),
      .day(
        "recorded_on", \.recordedOn, required: true,
        "When it was written down."),
    ])
}
