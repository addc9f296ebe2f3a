extension Absence {
  /// The columns of `absences.csv`.
  public static let schema = FileSchema<Absence>(
    .absences,
    "One absence of a professional, from its first day up to but not including its last.",
    rules: [
      "The first day back is after the first day away.",
      "Who covers is somebody else, works here, and is not away on the same days.",
    ],
    columns: [
      .id(
        "absence_id", \.id, "AB",
        "Id of the absence."),
      .reference(
        "professional_id", \.professional, to: .professionals, required: true,
        "Who is away."),
      .day(
        "from", \.from, required: true,
        "First day away."),
      .day(
        "to", \.to, required: true,
        "First day back (exclusive)."),
      .text(
        "reason", \.reason,
        "Why, in a word; never details."),
      .reference(
        "cover_professional_id", \.cover, to: .professionals,
        "Who covers, and is not away too."),
    ])
}
