extension ServiceArea {
  /// The columns of `directory/service_areas.csv`.
  public static let schema = FileSchema<ServiceArea>(
    .serviceAreas,
    "One service area of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "service_id", \.service, to: .services,
        "Service."),
      .text(
        "name", \.name,
        "Name."),
      .text(
        "description", \.description,
        "Description."),
      .text(
        "extent", \.extent,
        "Extent."),
      .text(
        "extent_type", \.extentType,
        "Extent type."),
      .text(
        "uri", \.uri,
        "Uri."),
    ])
}
