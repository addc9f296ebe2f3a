extension AgendaRuleSetting {
  /// The columns of `agenda_rules.csv`.
  public static let schema = FileSchema<AgendaRuleSetting>(
    .agendaRules,
    "One rule that puts people on an agenda, with its limit.",
    rules: [
      "The unit is minutes, hours, days, working-days, weeks, percent or count."
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
        "The limit."),
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
