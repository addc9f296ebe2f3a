extension Encounter {
  /// The columns of `encounters.csv`.
  public static let schema = FileSchema<Encounter>(
    .encounters,
    "One contact between a person and a professional, planned or past.",
    rules: [
      "What is done lies behind us.",
      "Safety is confirmed by somebody who is named, after the visit.",
    ],
    columns: [
      .id(
        "encounter_id", \.id, "E",
        "Id of the contact."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose contact."),
      .reference(
        "professional_id", \.professional, to: .professionals, required: true,
        "With whom."),
      .code(
        "status", \.status,
        "Empty is done."),
      .instant(
        "at", \.at, required: true,
        "When."),
      .code(
        "with", \.with,
        "Whom they spoke to; empty is the person."),
      .code(
        "outcome", \.outcome,
        "What came of it; empty is seen."),
      .text(
        "safe_confirmed_by", \.safeConfirmedBy,
        "After no reply: who confirmed that the person is safe."),
      .instant(
        "safe_confirmed_at", \.safeConfirmedAt,
        "and when."),
      .yesNo(
        "interpreter_booked", \.isInterpreterBooked,
        "Whether an interpreter is booked."),
      .code(
        "place", \.place, required: true,
        "Where."),
      .text(
        "note", \.note,
        "One line about it."),
    ])
}
