extension Practice {
  /// The columns of `practices.csv`.
  public static let schema = FileSchema<Practice>(
    .practices,
    "One GP practice.",
    rules: [
      "A practice that is open belongs to a network; else its people show as *No locality*.",
      "A practice that has closed has the status closed and the day.",
    ],
    columns: [
      .key(
        "ods_code", \.id,
        "ODS code of the practice (Organisation Data Service)."),
      .text(
        "name", \.name, required: true,
        "Name of the practice."),
      .reference(
        "organisation_id", \.organisation, to: .organisations,
        "Its organisation, where it has one in organisations.csv."),
      .reference(
        "network_id", \.network, to: .networks,
        "The network it belongs to, which gives its people their locality."),
      .text(
        "postcode", \.postcode,
        "Postcode."),
      .text(
        "phone", \.phone,
        "Telephone number."),
      .code(
        "status", \.status, required: true,
        "Whether it still has patients."),
      .day(
        "closed_on", \.closedOn,
        "The day it closed."),
    ])
}
