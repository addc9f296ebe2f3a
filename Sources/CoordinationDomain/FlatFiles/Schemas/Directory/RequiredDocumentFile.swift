extension RequiredDocument {
  /// The columns of `directory/required_documents.csv`.
  public static let schema = FileSchema<RequiredDocument>(
    .requiredDocuments,
    "One required document of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "service_id", \.service, to: .services,
        "Service."),
      .text(
        "document", \.document,
        "Document."),
      .text(
        "uri", \.uri,
        "Uri."),
    ])
}
