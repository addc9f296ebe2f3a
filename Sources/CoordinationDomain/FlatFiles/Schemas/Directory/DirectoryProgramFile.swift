extension DirectoryProgram {
  /// The columns of `directory/programs.csv`.
  public static let schema = FileSchema<DirectoryProgram>(
    .directoryPrograms,
    "One program of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "organization_id", \.organization, to: .directoryOrganizations, required: true,
        "Organization."),
      .text(
        "name", \.name, required: true,
        "Name."),
      .text(
        "alternate_name", \.alternateName,
        "Alternate name."),
      .text(
        "description", \.description, required: true,
        "Description."),
    ])
}
