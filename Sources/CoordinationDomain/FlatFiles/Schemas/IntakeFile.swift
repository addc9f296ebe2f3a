extension Intake {
  /// The columns of `intake.csv`.
  public static let schema = FileSchema<Intake>(
    .intake,
    "One request that arrived at the single point of access.",
    rules: [
      "It names a person of people.csv or somebody, unless it was returned.",
      "A decision has its time and a time its decision, after it arrived.",
      "What was returned says why; what was referred on says to whom; what was opened leads to a person.",
      "Two triages are by two people.",
    ],
    columns: [
      .id(
        "intake_id", \.id, "Q",
        "Id of the request."),
      .instant(
        "received_at", \.receivedAt, required: true,
        "When it arrived."),
      .text(
        "channel", \.channel, required: true,
        "How, such as phone or letter."),
      .text(
        "referrer_name", \.referrerName,
        "From whom."),
      .text(
        "referrer_organisation", \.referrerOrganisation,
        "From which organisation."),
      .code(
        "reply_route", \.replyRoute, required: true,
        "How they want to hear back."),
      .reference(
        "person_id", \.person, to: .people,
        "About whom, where the person is known."),
      .text(
        "name", \.name,
        "The name given, where not."),
      .day(
        "date_of_birth", \.dateOfBirth,
        "The date of birth given."),
      .text(
        "phone", \.phone,
        "The telephone number given."),
      .text(
        "address", \.address,
        "The address given."),
      .code(
        "where_now", \.whereNow,
        "Where the person is."),
      .text(
        "ask", \.ask, required: true,
        "What is asked for."),
      .code(
        "urgency_asked", \.urgencyAsked, required: true,
        "How urgent the referrer says it is."),
      .code(
        "urgency_triaged", \.urgencyTriaged,
        "How urgent triage says it is."),
      .text(
        "told_what", \.toldWhat,
        "What the person has been promised."),
      .instant(
        "call_back_by", \.callBackBy,
        "By when they were promised a call."),
      .text(
        "language", \.language,
        "Language they speak."),
      .text(
        "consent_basis", \.consentBasis,
        "On what basis it may be shared."),
      .reference(
        "triaged_by", \.triagedBy, to: .professionals,
        "Who triaged it."),
      .reference(
        "second_triage_by", \.secondTriageBy, to: .professionals,
        "Who triaged it with them."),
      .code(
        "decision", \.decision,
        "How it ended."),
      .instant(
        "decided_at", \.decidedAt,
        "When."),
      .text(
        "reason", \.reason,
        "Why."),
      .text(
        "routed_to", \.routedTo,
        "Where it went."),
    ])
}
