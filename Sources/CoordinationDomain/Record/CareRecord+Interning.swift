extension CareRecord {
  /// The number of an id in a table, given now if it is new.
  mutating func intern(_ id: FieldParsing.Bytes, in table: RecordTable) -> UInt32 {
    ids[Int(table.rawValue)].intern(id, in: &text)
  }

  /// The number of an id that was met before.
  func slot(of id: FieldParsing.Bytes, in table: RecordTable) -> UInt32? {
    ids[Int(table.rawValue)].find(id, in: text)
  }

  /// The number of an id that was met before.
  func slot(of id: String, in table: RecordTable) -> UInt32? {
    Array(id.utf8).withUnsafeBufferPointer { slot(of: $0, in: table) }
  }
}
