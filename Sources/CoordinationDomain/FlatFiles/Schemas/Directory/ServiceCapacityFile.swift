extension ServiceCapacity {
  /// The columns of `directory/service_capacity.csv`.
  public static let schema = FileSchema<ServiceCapacity>(
    .serviceCapacity,
    "Room at one service (Open Referral HSDS 3.1).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "service_id", \.service, to: .services, required: true,
        "Service."),
      .reference(
        "unit_id", \.unit, to: .directoryUnits, required: true,
        "What is counted."),
      .decimal(
        "available", \.available, in: 0...1_000_000, required: true,
        "Places free."),
      .decimal(
        "maximum", \.maximum, in: 0...1_000_000,
        "Places in all."),
      .text(
        "description", \.description,
        "Description."),
      .instant(
        "updated", \.updated, required: true,
        "When the figure was given."),
    ])
}
