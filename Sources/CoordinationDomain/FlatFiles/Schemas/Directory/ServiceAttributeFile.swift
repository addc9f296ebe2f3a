extension ServiceAttribute {
  /// The columns of `directory/attributes.csv`.
  public static let schema = FileSchema<ServiceAttribute>(
    .attributes,
    "One attribute of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "link_id", \.linkId, required: true,
        "Id of the thing described."),
      .reference(
        "taxonomy_term_id", \.taxonomyTerm, to: .taxonomyTerms, required: true,
        "Taxonomy term."),
      .text(
        "link_type", \.linkType,
        "Link type."),
      .text(
        "link_entity", \.linkEntity, required: true,
        "Which sort of thing it is, such as service."),
      .text(
        "value", \.value,
        "The value."),
    ])
}
