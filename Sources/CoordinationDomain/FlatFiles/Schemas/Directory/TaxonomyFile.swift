extension Taxonomy {
  /// The columns of `directory/taxonomies.csv`.
  public static let schema = FileSchema<Taxonomy>(
    .taxonomies,
    "One taxonomy of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "name", \.name, required: true,
        "Name."),
      .text(
        "description", \.description, required: true,
        "Description."),
      .text(
        "uri", \.uri,
        "Uri."),
      .text(
        "version", \.version,
        "Version."),
    ])
}
