extension Need {
  /// The columns of `needs.csv`.
  public static let schema = FileSchema<Need>(
    .needs,
    "One line of a person's needs checklist.",
    columns: [
      .id(
        "need_id", \.id, "ND",
        "Id of the line."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose need."),
      .text(
        "need", \.need, required: true,
        "Which need, such as housing, money or company."),
      .text(
        "handled_by", \.handledBy,
        "ok, wants-help, being-helped, declined or not-asked, or who handles it."),
      .day(
        "on", \.on,
        "When it was asked."),
      .text(
        "note", \.note,
        "What was said."),
    ])
}
