extension GapRuleSetting {
  /// The columns of `gap_rules.csv`.
  public static let schema = FileSchema<GapRuleSetting>(
    .gapRules,
    "One rule that finds gaps, with its limit.",
    rules: [
      "The unit is minutes, hours, days, working-days, weeks, percent or count.",
      "no-locality, no-reply-visit, intake-unmet and decision-not-in-record are never switched off.",
    ],
    columns: [
      .key(
        "rule", \.id,
        "Name of the rule, kept for ever."),
      .yesNo(
        "on", \.isOn, required: true,
        "Whether it is used."),
      .decimal(
        "limit", \.limit, in: 0...100000,
        "The limit; the rule fires above it."),
      .text(
        "unit", \.unit,
        "What the limit counts."),
      .text(
        "owner_role", \.ownerRole,
        "Who is to act."),
      .text(
        "source", \.source,
        "Where the limit comes from: SOURCE, BASIS or JUDGEMENT."),
    ])
}
