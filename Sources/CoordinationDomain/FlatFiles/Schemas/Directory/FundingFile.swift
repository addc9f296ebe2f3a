extension Funding {
  /// The columns of `directory/funding.csv`.
  public static let schema = FileSchema<Funding>(
    .funding,
    "One funding of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "organization_id", \.organization, to: .directoryOrganizations,
        "Organization."),
      .reference(
        "service_id", \.service, to: .services,
        "Service."),
      .text(
        "source", \.source,
        "Source."),
    ])
}
