extension Setting {
  /// The columns of `settings.csv`.
  public static let schema = FileSchema<Setting>(
    .settings,
    "One setting of this data set.",
    columns: [
      .key(
        "key", \.key,
        "The setting's name, such as as_of, place, timezone, demo or idle_lock_minutes."),
      .text(
        "value", \.value, required: true,
        "Its value as text."),
      .text(
        "note", \.note,
        "What it is for."),
    ])
}
