extension CodeLabel {
  /// The columns of `codes.csv`.
  public static let schema = FileSchema<CodeLabel>(
    .codes,
    "The words for one code of a list.",
    rules: [
      "A code stands once in its list."
    ],
    columns: [
      .text(
        "list", \.list, required: true,
        "The list, such as needs or pathways."),
      .text(
        "code", \.code, required: true,
        "The code."),
      .text(
        "label", \.label, required: true,
        "Its words."),
      .integer(
        "sort_order", \.sortOrder, in: 0...9999,
        "Where it stands."),
      .text(
        "system", \.system,
        "The standard it comes from."),
    ])
}
