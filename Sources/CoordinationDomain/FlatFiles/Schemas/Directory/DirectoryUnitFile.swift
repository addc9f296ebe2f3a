extension DirectoryUnit {
  /// The columns of `directory/units.csv`.
  public static let schema = FileSchema<DirectoryUnit>(
    .directoryUnits,
    "One unit of capacity of the directory (Open Referral HSDS 3.1).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "name", \.name, required: true,
        "Name."),
      .text(
        "scheme", \.scheme,
        "Scheme."),
      .text(
        "identifier", \.identifier,
        "Identifier."),
      .text(
        "uri", \.uri,
        "Uri."),
    ])
}
