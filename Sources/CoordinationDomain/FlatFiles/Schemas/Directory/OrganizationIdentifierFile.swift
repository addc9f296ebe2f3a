extension OrganizationIdentifier {
  /// The columns of `directory/organization_identifiers.csv`.
  public static let schema = FileSchema<OrganizationIdentifier>(
    .organizationIdentifiers,
    "One organization identifier of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "organization_id", \.organization, to: .directoryOrganizations, required: true,
        "Organization."),
      .text(
        "identifier_scheme", \.identifierScheme,
        "Identifier scheme."),
      .text(
        "identifier_type", \.identifierType, required: true,
        "Identifier type."),
      .text(
        "identifier", \.identifier, required: true,
        "Identifier."),
    ])
}
