extension Team {
  /// The columns of `teams.csv`.
  public static let schema = FileSchema<Team>(
    .teams, required: true,
    "One team of an organisation.",
    rules: [
      "An active team belongs to an active organisation."
    ],
    columns: [
      .id(
        "team_id", \.id, "T",
        "Id of the team."),
      .text(
        "name", \.name, required: true,
        "Name of the team."),
      .reference(
        "organisation_id", \.organisation, to: .organisations, required: true,
        "The organisation it is part of."),
      .reference(
        "locality_id", \.locality, to: .localities,
        "The locality it serves; empty is the whole borough."),
      .text(
        "kind", \.kind, required: true,
        "What sort of team, in the field's words, such as community-nursing."),
      .decimal(
        "established_wte", \.establishedWTE, in: 0...9999,
        "Posts there should be, in whole-time equivalents."),
      .decimal(
        "in_post_wte", \.inPostWTE, in: 0...9999,
        "Posts that are filled, in whole-time equivalents."),
      .integer(
        "caseload_ceiling", \.caseloadCeiling, in: 0...99999,
        "People the team can lead for at once."),
      .text(
        "phone", \.phone,
        "Telephone number."),
      .text(
        "email", \.email,
        "Electronic mail address."),
      .text(
        "hours", \.hours,
        "When it works, in words."),
      .yesNo(
        "active", \.isActive, required: true,
        "Whether the team still exists."),
    ])
}
