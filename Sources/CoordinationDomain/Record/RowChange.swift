/// One row that an act touched.
public struct RowChange: Hashable, Sendable, BitwiseCopyable {
  /// What happened to it.
  public enum Kind: UInt8, Sendable, BitwiseCopyable { case added, changed }

  /// The table it is in.
  public var table: RecordTable
  /// Its position there.
  public var row: Int32
  /// Whether it is new or another than before.
  public var kind: Kind

  /// A row that was added or changed, at a position of its table.
  public init(_ table: RecordTable, row: Int, _ kind: Kind) {
    self.table = table
    self.row = Int32(row)
    self.kind = kind
  }
}

/// What an act did to a record, for whoever has worked something out from it.
public struct RecordChanges: Sendable, Hashable {
  /// Every row that was added or changed; one that was both stands here as added first.
  public var rows: [RowChange]
  /// Whether rows are not enough to say it: one was removed, and those after it moved.
  public var needsWholeReckoning: Bool

  /// Nothing yet, or the given rows.
  public init(_ rows: [RowChange] = [], needsWholeReckoning: Bool = false) {
    self.rows = rows
    self.needsWholeReckoning = needsWholeReckoning
  }
}
