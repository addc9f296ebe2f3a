extension PlanCard {
  /// The columns of `plans.csv`.
  public static let schema = FileSchema<PlanCard>(
    .plans,
    "One plan card: where a plan is kept and when it is looked at again; not the plan itself.",
    rules: [
      "It was agreed today or earlier, and its review is after that."
    ],
    columns: [
      .id(
        "plan_id", \.id, "PL",
        "Id of the card."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose plan."),
      .code(
        "kind", \.kind, required: true,
        "Sort of plan."),
      .text(
        "held_in", \.heldIn, required: true,
        "The system or place that keeps it."),
      .day(
        "agreed_on", \.agreedOn,
        "When it was agreed."),
      .yesNo(
        "agreed_with_person", \.isAgreedWithPerson, required: true,
        "Whether the person agreed it."),
      .day(
        "review_on", \.reviewOn,
        "When it is due for review."),
      .code(
        "completeness", \.completeness, required: true,
        "How complete it is."),
    ])
}
