extension DirectoryContact {
  /// The columns of `directory/contacts.csv`.
  public static let schema = FileSchema<DirectoryContact>(
    .directoryContacts,
    "One contact of the directory (Open Referral HSDS 3.0).",
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
      .reference(
        "service_at_location_id", \.serviceAtLocation, to: .serviceLocations,
        "Service at location."),
      .reference(
        "location_id", \.location, to: .locations,
        "Location."),
      .text(
        "name", \.name,
        "Name."),
      .text(
        "title", \.title,
        "Title."),
      .text(
        "department", \.department,
        "Department."),
      .text(
        "email", \.email,
        "Email."),
    ])
}
