extension Setting {
  /// The columns of `settings.csv`.
  public static let schema = FileSchema<Setting>(
    .settings,
    "One setting of this data set.",
    rules: [
      "`as_of` is a date or a moment: the data live on that day.",
      "`timezone` is Europe/London or UTC.",
      "`idle_lock_minutes` is a whole number from 0 to 1440, `demo` is Y or N.",
      "`mdt_pause` is ranges of days without meetings, such as `08-10/08-21;12-21/01-03`, or with years.",
    ],
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
