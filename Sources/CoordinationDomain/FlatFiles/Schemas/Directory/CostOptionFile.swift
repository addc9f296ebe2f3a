extension CostOption {
  /// The columns of `directory/cost_options.csv`.
  public static let schema = FileSchema<CostOption>(
    .costOptions,
    "One cost option of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "service_id", \.service, to: .services, required: true,
        "Service."),
      .day(
        "valid_from", \.validFrom,
        "First day on which these data are trusted."),
      .day(
        "valid_to", \.validTo,
        "Last day on which these data are trusted; after it hours are not confirmed."),
      .text(
        "option", \.option,
        "Option."),
      .text(
        "currency", \.currency,
        "Currency."),
      .decimal(
        "amount", \.amount, in: -1_000_000...1_000_000,
        "Amount."),
      .text(
        "amount_description", \.amountDescription,
        "Amount description."),
    ])
}
