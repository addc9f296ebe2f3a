extension PersonFlag {
  /// The columns of `flags.csv`.
  public static let schema = FileSchema<PersonFlag>(
    .flags,
    "One thing to know before contact with a person.",
    rules: [
      "It ends after it begins."
    ],
    columns: [
      .id(
        "flag_id", \.id, "F",
        "Id of the flag."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose flag."),
      .text(
        "category", \.category, required: true,
        "Sort of flag, such as falls, staff-safety or safeguarding."),
      .text(
        "text", \.text, required: true,
        "The flag in words."),
      .code(
        "sensitivity", \.sensitivity, required: true,
        "Restricted flags stay neutral in lists and are hidden on projected screens."),
      .day(
        "start_on", \.startOn, required: true,
        "First day."),
      .day(
        "review_on", \.reviewOn,
        "When to look at it again."),
      .day(
        "end_on", \.endOn,
        "First day it no longer holds (exclusive)."),
      .reference(
        "recorded_by", \.recordedBy, to: .professionals,
        "Who wrote it down."),
    ])
}
