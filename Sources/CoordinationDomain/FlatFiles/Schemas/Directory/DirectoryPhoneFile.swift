extension DirectoryPhone {
  /// The columns of `directory/phones.csv`.
  public static let schema = FileSchema<DirectoryPhone>(
    .phones,
    "One phone of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "location_id", \.location, to: .locations,
        "Location."),
      .reference(
        "service_id", \.service, to: .services,
        "Service."),
      .reference(
        "organization_id", \.organization, to: .directoryOrganizations,
        "Organization."),
      .reference(
        "contact_id", \.contact, to: .directoryContacts,
        "Contact."),
      .reference(
        "service_at_location_id", \.serviceAtLocation, to: .serviceLocations,
        "Service at location."),
      .text(
        "number", \.number, required: true,
        "Number."),
      .text(
        "extension", \.extensionNumber,
        "Extension."),
      .text(
        "type", \.type,
        "Type."),
      .text(
        "description", \.description,
        "Description."),
    ])
}
