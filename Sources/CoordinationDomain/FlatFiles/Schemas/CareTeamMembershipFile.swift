extension CareTeamMembership {
  /// The columns of `care_team.csv`.
  public static let schema = FileSchema<CareTeamMembership>(
    .careTeam,
    "One spell of somebody's part in a person's circle, from start_on up to but not including end_on; the one source of who leads.",
    rules: [
      "A row names one of professional, contact and organisation; a contact is one of the same person.",
      "A lead is a professional who works here, in an active team.",
      "A person has one lead on a day; of two the one that starts later counts. An offer is not in force.",
      "The same part is not held twice on one day.",
    ],
    columns: [
      .id(
        "membership_id", \.id, "M",
        "Id of the spell."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose circle."),
      .reference(
        "professional_id", \.professional, to: .professionals,
        "A professional, or."),
      .reference(
        "contact_id", \.contact, to: .personalContacts,
        "a relative, friend or carer, or."),
      .reference(
        "organisation_id", \.organisation, to: .organisations,
        "an organisation as a whole."),
      .code(
        "role", \.role, required: true,
        "Their part in it."),
      .code(
        "status", \.status,
        "Empty is held; offered is not in force yet; withdrawn is an offer that was declined."),
      .day(
        "start_on", \.startOn, required: true,
        "First day."),
      .day(
        "end_on", \.endOn,
        "First day no longer (exclusive)."),
      .reference(
        "deputy_id", \.deputy, to: .professionals,
        "Who stands in."),
      .text(
        "reason", \.reason,
        "Why it began or ended."),
    ])
}
