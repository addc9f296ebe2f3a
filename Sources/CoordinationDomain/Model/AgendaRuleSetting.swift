/// One rule that puts people on an agenda, with its limit.
///
/// What each property means, and what it may hold, stands once: in `AgendaRuleSettingFile`.
public struct AgendaRuleSetting: FlatFileRow {
  package var id: Text = .none
  package var isOn: Bool? = nil
  package var limit: Double? = nil
  package var unit: Text = .none
  package var ownerRole: Text = .none
  package var source: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
