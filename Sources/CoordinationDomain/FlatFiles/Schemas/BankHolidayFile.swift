extension BankHoliday {
  /// The columns of `bank_holidays.csv`.
  public static let schema = FileSchema<BankHoliday>(
    .bankHolidays,
    "One day on which routine work is not due.",
    rules: [
      "`on` is a date."
    ],
    columns: [
      .key(
        "on", \.id,
        "The day, as an ISO date."),
      .text(
        "name", \.name,
        "Its name."),
      .text(
        "division", \.division,
        "Where it holds, such as england-and-wales."),
    ])
}
