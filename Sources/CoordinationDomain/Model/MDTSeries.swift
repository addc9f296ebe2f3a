/// One series of multi-disciplinary team meetings.
///
/// What each property means, and what it may hold, stands once: in `MDTSeriesFile`.
public struct MDTSeries: FlatFileRow {
  package var id: Text = .none
  package var name: Text = .none
  package var locality: Ref<Locality>? = nil
  package var network: Ref<Network>? = nil
  package var weekday: Int32? = nil
  package var everyWeeks: Int32? = nil
  package var minutes: Int32? = nil
  package var chair: Ref<Professional>? = nil
  package var scribe: Ref<Professional>? = nil
  package var quorumMinimum: Int32? = nil
  package var quorumRoles: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}
