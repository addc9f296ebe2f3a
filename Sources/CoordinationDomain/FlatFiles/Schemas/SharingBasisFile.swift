extension SharingBasis {
  /// The columns of `sharing.csv`.
  public static let schema = FileSchema<SharingBasis>(
    .sharing,
    "One basis for sharing, or not sharing, a person's record with one organisation.",
    rules: [
      "A best-interests decision names who made it.",
      "Wider support by a voluntary organisation needs explicit consent; implied is enough where it gives health or social care.",
      "An objection goes before any other basis, and is settled first where the organisation leads or holds an open action.",
    ],
    columns: [
      .id(
        "sharing_id", \.id, "SH",
        "Id of the row."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose record."),
      .reference(
        "organisation_id", \.organisation, to: .organisations, required: true,
        "With which organisation."),
      .code(
        "basis", \.basis, required: true,
        "The basis; objected means they may not have it."),
      .text(
        "decision_maker", \.decisionMaker,
        "Who decided, for best interests or an attorney."),
      .day(
        "from", \.from, required: true,
        "First day it holds."),
      .day(
        "to", \.to,
        "First day it no longer holds (exclusive)."),
      .text(
        "recorded_by", \.recordedBy,
        "Who wrote it down."),
    ])
}
