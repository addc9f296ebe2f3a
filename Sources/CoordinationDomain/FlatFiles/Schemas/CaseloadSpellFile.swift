extension CaseloadSpell {
  /// The columns of `caseload.csv`.
  public static let schema = FileSchema<CaseloadSpell>(
    .caseload, required: true,
    "One spell of a person on the caseload, from start_on up to but not including end_on.",
    rules: [
      "A person has one open spell (referred, active or paused); of two the one that starts later counts.",
      "An ending has a day; a discharge has a reason.",
      "A paused spell has the day on which it starts again.",
      "A frailty score and an eFI have a date, today or earlier.",
      "Death and moving away are said alike here, in people.csv and in events.csv.",
    ],
    columns: [
      .id(
        "caseload_id", \.id, "L",
        "Id of the spell."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose spell."),
      .code(
        "status", \.status, required: true,
        "How the spell stands."),
      .day(
        "start_on", \.startOn, required: true,
        "First day on the caseload."),
      .day(
        "end_on", \.endOn,
        "First day no longer on it (exclusive)."),
      .code(
        "end_reason", \.endReason,
        "Why a discharge."),
      .day(
        "paused_until", \.pausedUntil,
        "The day a paused spell starts again."),
      .text(
        "essential_visits", \.essentialVisits,
        "Visits that must not be missed, such as insulin."),
      .code(
        "outlook", \.outlook,
        "How steady things are."),
      .text(
        "if_then", \.ifThen,
        "What to do if a named thing happens."),
      .text(
        "pathway", \.pathway, required: true,
        "The pathway the person is on."),
      .code(
        "tier", \.tier, required: true,
        "Level of need."),
      .text(
        "tier_source", \.tierSource,
        "Who or what set the tier."),
      .day(
        "tier_on", \.tierOn,
        "When it was set."),
      .integer(
        "frailty_score", \.frailtyScore, in: 1...9,
        "Clinical Frailty Scale (Rockwood), 1 to 9; 9 is terminally ill, not frailer than 8."),
      .day(
        "frailty_on", \.frailtyOn,
        "When it was scored."),
      .decimal(
        "efi", \.efi, in: 0...1,
        "Electronic frailty index, 0 to 1 (bands 0.12, 0.24 and 0.36)."),
      .day(
        "efi_on", \.efiOn,
        "When it was worked out."),
      .text(
        "what_matters", \.whatMatters,
        "What matters to the person, in their words."),
      .day(
        "next_review_on", \.nextReviewOn,
        "The day of the next review."),
      .text(
        "summary", \.summary,
        "One line about the person."),
    ])
}
