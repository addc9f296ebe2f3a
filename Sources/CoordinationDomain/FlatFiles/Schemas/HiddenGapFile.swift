extension HiddenGap {
  /// The columns of `hidden_gaps.csv`.
  public static let schema = FileSchema<HiddenGap>(
    .hiddenGaps,
    "One gap that somebody has hidden until a day.",
    columns: [
      .id(
        "hidden_gap_id", \.id, "HG",
        "Id of the hiding."),
      .text(
        "rule", \.rule, required: true,
        "Name of the rule that finds the gap."),
      .text(
        "subject", \.subject, required: true,
        "Id of the row that the gap is about: a person, an action, a referral, a team."),
      .reference(
        "person_id", \.person, to: .people,
        "Whom it concerns; empty where nobody."),
      .day(
        "until", \.until, required: true,
        "The day on which it is shown again (exclusive)."),
      .text(
        "reason", \.reason, required: true,
        "Why it may wait."),
      .reference(
        "hidden_by", \.hiddenBy, to: .professionals, required: true,
        "Who hid it."),
      .day(
        "hidden_on", \.hiddenOn, required: true,
        "The day it was hidden."),
      .day(
        "shown_again_on", \.shownAgainOn,
        "The day it was shown again before its time; empty where it was not."),
    ])
}
