extension Locality {
  /// The columns of `localities.csv`.
  public static let schema = FileSchema<Locality>(
    .localities, required: true,
    "One locality; a place has as many as it has.",
    rules: [
      "Who leads the locality works here."
    ],
    columns: [
      .key(
        "locality_id", \.id,
        "Short code of the locality, such as NE."),
      .text(
        "name", \.name, required: true,
        "Name as people say it."),
      .integer(
        "sort_order", \.sortOrder, in: 0...999, required: true,
        "Where it stands in lists, smallest first."),
      .reference(
        "locality_lead_id", \.localityLead, to: .professionals,
        "The professional who leads the locality."),
    ])
}
