extension ServiceAtLocation {
  /// The columns of `directory/service_at_location.csv`.
  public static let schema = FileSchema<ServiceAtLocation>(
    .serviceLocations,
    "One service at location of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "service_id", \.service, to: .services, required: true,
        "Service."),
      .reference(
        "location_id", \.location, to: .locations, required: true,
        "Location."),
      .text(
        "description", \.description,
        "Description."),
    ])
}
