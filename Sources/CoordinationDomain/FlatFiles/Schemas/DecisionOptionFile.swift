extension DecisionOption {
  /// The columns of `decisions.csv`.
  public static let schema = FileSchema<DecisionOption>(
    .decisions,
    "One decision that a digit picks.",
    columns: [
      .key(
        "digit", \.id,
        "The digit."),
      .text(
        "code", \.code, required: true,
        "The decision's code."),
      .text(
        "label", \.label, required: true,
        "The decision in words."),
      .yesNo(
        "asks_reason", \.asksReason, required: true,
        "Whether a reason is needed."),
    ])
}
