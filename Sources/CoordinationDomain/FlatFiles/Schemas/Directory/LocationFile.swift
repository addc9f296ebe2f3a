extension Location {
  /// The columns of `directory/locations.csv`.
  public static let schema = FileSchema<Location>(
    .locations,
    "One location of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "location_type", \.locationType, required: true,
        "Location type."),
      .text(
        "url", \.url,
        "Url."),
      .reference(
        "organization_id", \.organization, to: .directoryOrganizations,
        "Organization."),
      .text(
        "name", \.name,
        "Name."),
      .text(
        "alternate_name", \.alternateName,
        "Alternate name."),
      .text(
        "description", \.description,
        "Description."),
      .text(
        "transportation", \.transportation,
        "Transportation."),
      .decimal(
        "latitude", \.latitude, in: -1_000_000...1_000_000,
        "Latitude."),
      .decimal(
        "longitude", \.longitude, in: -1_000_000...1_000_000,
        "Longitude."),
      .text(
        "external_identifier", \.externalIdentifier,
        "Externalentifier."),
      .text(
        "external_identifier_type", \.externalIdentifierType,
        "Externalentifier type."),
    ])
}
