extension TaxonomyTerm {
  /// The columns of `directory/taxonomy_terms.csv`.
  public static let schema = FileSchema<TaxonomyTerm>(
    .taxonomyTerms,
    "One taxonomy term of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "code", \.code,
        "Code."),
      .text(
        "name", \.name, required: true,
        "Name."),
      .text(
        "description", \.description, required: true,
        "Description."),
      .text(
        "parent_id", \.parentId,
        "Parent."),
      .text(
        "taxonomy", \.taxonomyName,
        "Taxonomy."),
      .text(
        "language", \.language,
        "Language."),
      .reference(
        "taxonomy_id", \.taxonomy, to: .taxonomies,
        "Taxonomy."),
      .text(
        "term_uri", \.termUri,
        "Term uri."),
    ])
}
