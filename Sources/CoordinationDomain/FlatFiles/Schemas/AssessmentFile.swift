extension Assessment {
  /// The columns of `assessments.csv`.
  public static let schema = FileSchema<Assessment>(
    .assessments,
    "One assessment that somebody has done, so that it need not be done again.",
    rules: [
      "It was done today or earlier, and is valid from then on."
    ],
    columns: [
      .id(
        "assessment_id", \.id, "AS",
        "Id of the assessment."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Who was assessed."),
      .text(
        "domain", \.domain, required: true,
        "What about, such as mobility or continence."),
      .text(
        "kind", \.kind,
        "The form or tool used."),
      .reference(
        "by_professional_id", \.byProfessional, to: .professionals,
        "Who did it."),
      .reference(
        "by_organisation_id", \.byOrganisation, to: .organisations, required: true,
        "For which organisation."),
      .day(
        "on", \.on, required: true,
        "When."),
      .day(
        "valid_until", \.validUntil,
        "Until when it can be relied on."),
      .yesNo(
        "shareable", \.isShareable, required: true,
        "Whether others may read it."),
      .text(
        "reused_by", \.reusedBy,
        "Who has used it instead of asking again."),
    ])
}
