extension LastLook {
  /// The columns of `last_looks.csv`.
  public static let schema = FileSchema<LastLook>(
    .lastLooks,
    "How far a professional has looked at what others changed.",
    rules: [
      "At most one row a professional."
    ],
    columns: [
      .id(
        "last_look_id", \.id, "LK",
        "Id of the row."),
      .reference(
        "professional_id", \.professional, to: .professionals, required: true,
        "Who looked."),
      .instant(
        "at", \.at, required: true,
        "When they said that they had."),
      .integer(
        "sequence", \.sequence, in: 0...2_147_483_647, required: true,
        "The last event of the journal that they had before them."),
    ])
}
