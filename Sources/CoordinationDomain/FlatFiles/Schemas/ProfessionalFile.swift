extension Professional {
  /// The columns of `professionals.csv`.
  public static let schema = FileSchema<Professional>(
    .professionals, required: true,
    "One member of staff, of any organisation.",
    rules: [
      "A login belongs to one professional.",
      "Nobody ends before they begin.",
      "Who works here is in an active team.",
    ],
    columns: [
      .id(
        "professional_id", \.id, "S",
        "Id of the professional."),
      .text(
        "title", \.title,
        "Title, such as Mrs or Dr."),
      .text(
        "given_name", \.givenName, required: true,
        "Given name."),
      .text(
        "family_name", \.familyName, required: true,
        "Family name."),
      .text(
        "role", \.role, required: true,
        "Short role code shown before the name, such as DN, SW or OT."),
      .text(
        "role_title", \.roleTitle,
        "The role in full."),
      .reference(
        "team_id", \.team, to: .teams, required: true,
        "The team they work in."),
      .references(
        "also_team_ids", \.alsoTeams, to: .teams,
        "Other teams they work in."),
      .text(
        "login", \.login,
        "Login name on this machine, unique; the kernel's user is matched with it."),
      .text(
        "registration_body", \.registrationBody,
        "Who registers them, such as NMC or HCPC."),
      .text(
        "registration_number", \.registrationNumber,
        "Their number there."),
      .text(
        "phone", \.phone,
        "Telephone number."),
      .text(
        "email", \.email,
        "Electronic mail address."),
      .text(
        "languages", \.languages,
        "Languages they speak with people, semicolons between."),
      .integer(
        "caseload_ceiling", \.caseloadCeiling, in: 0...99999,
        "People they can lead for at once."),
      .code(
        "access", \.access, required: true,
        "What they may do in this program."),
      .day(
        "active_from", \.activeFrom,
        "First day they work here."),
      .day(
        "active_to", \.activeTo,
        "Day on which they no longer work here (exclusive)."),
    ])
}
