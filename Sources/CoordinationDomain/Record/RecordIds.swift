/// For each table every id that was met, in its file or in references to it: the one place that joins the number in
/// a ``Ref`` with the text it was made from.
struct RecordIds: Sendable {
  private var tables = Array(repeating: IdTable(), count: RecordTable.allCases.count)

  /// The ids of one table.
  subscript(table: RecordTable) -> IdTable {
    @inline(__always) _read { yield tables[Int(table.rawValue)] }
    @inline(__always) _modify { yield &tables[Int(table.rawValue)] }
  }
}

extension CareRecord {
  /// The number of an id in a table, given now if it is new; for what is added after the files were read.
  mutating func intern(_ id: FieldParsing.Bytes, in table: RecordTable) -> UInt32 {
    ids[table].intern(id, in: &text)
  }

  /// The number of an id in a table, given now if it is new.
  mutating func intern(_ id: some Sequence<UInt8>, in table: RecordTable) -> UInt32 {
    Array(id).withUnsafeBufferPointer { intern($0, in: table) }
  }

  /// The number of an id that was met before.
  func slot(of id: FieldParsing.Bytes, in table: RecordTable) -> UInt32? { ids[table].find(id, in: text) }

  /// The number of an id that was met before.
  func slot(of id: String, in table: RecordTable) -> UInt32? {
    Array(id.utf8).withUnsafeBufferPointer { slot(of: $0, in: table) }
  }

  /// How many different ids a table has; slots run from 0 below this.
  package func slotCount(of table: RecordTable) -> Int { ids[table].count }
}
