/// One cost option of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `CostOptionFile`.
public struct CostOption: FlatFileRow {
  package var id: Text = .none
  package var service: Ref<Service>? = nil
  package var validFrom: Day? = nil
  package var validTo: Day? = nil
  package var option: Text = .none
  package var currency: Text = .none
  package var amount: Double? = nil
  package var amountDescription: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
