/// One row that was touched.
public struct RowChange: Hashable, Sendable, BitwiseCopyable {
  /// What became of it.
  public enum Kind: UInt8, Sendable, BitwiseCopyable { case added, changed }

  /// Its table.
  public var table: RecordTable
  /// Its position in the table.
  public var row: Int32
  /// What became of it.
  public var kind: Kind

  /// A row and what became of it.
  public init(_ table: RecordTable, _ row: Int, _ kind: Kind) {
    self.table = table
    self.row = Int32(row)
    self.kind = kind
  }
}

/// What an act did to a record, for bringing up to date what follows from it.
public struct RecordChanges: Sendable {
  /// The rows that were touched.
  public var rows: [RowChange] = []
  /// Whether rows have moved, so that everything has to be worked out anew.
  public var needsWholeReckoning = false

  /// Nothing was touched.
  public init() {}
}
