extension Referral {
  /// The columns of `referrals.csv`.
  public static let schema = FileSchema<Referral>(
    .referrals,
    "One referral of a person to a service; how it stands follows from its dates.",
    rules: [
      "It cannot close before the referrer has heard, unless the reply route is none.",
      "It names a referrer.",
      "Acknowledged, accepted, declined and first contact come after it was sent.",
      "A declined referral says why; an outcome has a date.",
    ],
    columns: [
      .id(
        "referral_id", \.id, "R",
        "Id of the referral."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Who is referred."),
      .reference(
        "service_id", \.service, to: .services, required: true,
        "To which service of the directory."),
      .reference(
        "referrer_professional_id", \.referrer, to: .professionals,
        "Who referred, where they are on our list."),
      .text(
        "referrer_name", \.referrerName,
        "Who referred, where they are not."),
      .code(
        "reply_route", \.replyRoute, required: true,
        "How the referrer wants to hear back; none is: did not want it."),
      .code(
        "urgency", \.urgency, required: true,
        "How urgent it is."),
      .instant(
        "sent_at", \.sentAt, required: true,
        "When it was sent."),
      .instant(
        "acknowledged_at", \.acknowledgedAt,
        "When the service said it has it."),
      .instant(
        "accepted_at", \.acceptedAt,
        "When the service took it on."),
      .instant(
        "declined_at", \.declinedAt,
        "When the service said no."),
      .text(
        "decline_reason", \.declineReason,
        "Why."),
      .text(
        "rerouted_to", \.reroutedTo,
        "Where it was sent instead."),
      .instant(
        "first_contact_at", \.firstContactAt,
        "When the service first saw the person."),
      .text(
        "outcome", \.outcome,
        "What came of it."),
      .day(
        "outcome_on", \.outcomeOn,
        "When."),
      .day(
        "fed_back_on", \.fedBackOn,
        "When the referrer was told."),
      .day(
        "closed_on", \.closedOn,
        "When it was closed; not before feedback."),
    ])
}
