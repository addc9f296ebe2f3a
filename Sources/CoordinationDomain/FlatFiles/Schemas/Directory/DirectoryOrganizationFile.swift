extension DirectoryOrganization {
  /// The columns of `directory/organizations.csv`.
  public static let schema = FileSchema<DirectoryOrganization>(
    .directoryOrganizations,
    "One organization of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "name", \.name, required: true,
        "Name."),
      .text(
        "alternate_name", \.alternateName,
        "Alternate name."),
      .text(
        "description", \.description, required: true,
        "Description."),
      .text(
        "email", \.email,
        "Email."),
      .text(
        "website", \.website,
        "Website."),
      .text(
        "tax_status", \.taxStatus,
        "Tax status."),
      .text(
        "tax_id", \.taxId,
        "Tax."),
      .text(
        "year_incorporated", \.yearIncorporated,
        "Year incorporated."),
      .text(
        "legal_status", \.legalStatus,
        "Legal status."),
      .text(
        "logo", \.logo,
        "Logo."),
      .text(
        "uri", \.uri,
        "Uri."),
      .text(
        "parent_organization_id", \.parentOrganizationId,
        "Parent organization."),
    ])
}
