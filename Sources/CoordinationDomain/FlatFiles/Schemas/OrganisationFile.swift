extension Organisation {
  /// The columns of `organisations.csv`.
  public static let schema = FileSchema<Organisation>(
    .organisations, required: true,
    "One provider of health, care or support.",
    rules: [
      "`hsds_organization_id` is an organisation of the directory, where there is one."
    ],
    columns: [
      .id(
        "organisation_id", \.id, "O",
        "Id of the organisation."),
      .text(
        "ods_code", \.odsCode,
        "ODS code, where it has one."),
      .text(
        "name", \.name, required: true,
        "Full name."),
      .text(
        "short_name", \.shortName, required: true,
        "Name that fits a column."),
      .code(
        "kind", \.kind, required: true,
        "What sort of organisation it is."),
      .text(
        "hsds_organization_id", \.hsdsOrganization,
        "Its id in directory/organizations.csv."),
      .yesNo(
        "active", \.isActive, required: true,
        "Whether it still works here."),
    ])
}
