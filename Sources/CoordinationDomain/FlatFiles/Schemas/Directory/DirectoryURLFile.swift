extension DirectoryURL {
  /// The columns of `directory/urls.csv`.
  public static let schema = FileSchema<DirectoryURL>(
    .directoryURLs,
    "One web address of the directory (Open Referral HSDS 3.1).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "label", \.label,
        "Label."),
      .text(
        "url", \.url, required: true,
        "Address on the web."),
      .reference(
        "organization_id", \.organization, to: .directoryOrganizations,
        "Organization."),
      .reference(
        "service_id", \.service, to: .services,
        "Service."),
    ])
}
