extension UsualAction {
  /// The columns of `usual_actions.csv`.
  public static let schema = FileSchema<UsualAction>(
    .usualActions,
    "One action that a digit picks.",
    columns: [
      .key(
        "digit", \.id,
        "The digit, 1 to 9."),
      .text(
        "title", \.title, required: true,
        "The action."),
      .reference(
        "owner_organisation_id", \.ownerOrganisation, to: .organisations,
        "Who does it, where it is always the same."),
      .text(
        "due", \.due,
        "When it is due, in the shorthand of dates."),
    ])
}
