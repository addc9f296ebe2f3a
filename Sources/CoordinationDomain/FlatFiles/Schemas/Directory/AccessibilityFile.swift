extension Accessibility {
  /// The columns of `directory/accessibility.csv`.
  public static let schema = FileSchema<Accessibility>(
    .accessibility,
    "One accessibility of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "location_id", \.location, to: .locations,
        "Location."),
      .text(
        "description", \.description,
        "Description."),
      .text(
        "details", \.details,
        "Details."),
      .text(
        "url", \.url,
        "Url."),
    ])
}
