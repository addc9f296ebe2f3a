extension MetaTableDescription {
  /// The columns of `directory/meta_table_descriptions.csv`.
  public static let schema = FileSchema<MetaTableDescription>(
    .metaTableDescriptions,
    "One meta table description of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "name", \.name,
        "Name."),
      .text(
        "language", \.language,
        "Language."),
      .text(
        "character_set", \.characterSet,
        "Character set."),
    ])
}
