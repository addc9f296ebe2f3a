/// One day on which routine work is not due.
///
/// What each property means, and what it may hold, stands once: in `BankHolidayFile`.
public struct BankHoliday: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var division: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
