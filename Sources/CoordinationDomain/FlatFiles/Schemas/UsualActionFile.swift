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
      .code(
        "owner", \.owner,
        "Whose it is by default, by their part for the person."),
      .reference(
        "owner_organisation_id", \.ownerOrganisation, to: .organisations,
        "Who does it where owner is empty or nobody has that part; with neither it is the lead's."),
      .text(
        "due", \.due,
        "When it is due: +2wd in two working days, before next meeting, or in the shorthand of dates."),
    ])
}
