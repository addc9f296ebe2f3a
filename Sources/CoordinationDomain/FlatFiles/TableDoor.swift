/// One table of a record, reached without knowing the type of its rows: what an event changes, it changes through
/// this, column by column, as the schema says.
///
/// One object for each table, and one for each column, made once and never changed: as values they were copied for
/// each event, and the references counted in every copy took a third of the time of replaying it.
final class TableDoor: Sendable {
  /// One column of the table.
  final class Column: Sendable {
    let name: String
    let kind: ColumnKind
    let step: ColumnPlan.Step
    /// The codes it may hold.
    let codes: [ShortBytes]

    fileprivate init(_ description: ColumnDescription, at index: Int, offset: Int) {
      name = description.name
      kind = description.kind
      step = ColumnPlan.Step(description, at: index, offset: offset)
      guard case .code(let list) = description.kind else {
        codes = []
        return
      }
      codes = list.bytes.map { $0.withUnsafeBufferPointer { ShortBytes($0) } }
    }
  }

  /// What is known of the file.
  let description: FileDescription
  /// Its columns, in the order of the schema.
  let columns: [Column]
  /// Their names, as they are looked for.
  private let keys: [ShortBytes]
  /// The position of the row's id among the columns; nil where rows have none.
  let idColumn: Int?
  /// Where in a row the reference to a person lies; nil where the table is not about people one by one.
  let personOffset: Int?
  /// Bytes of one row.
  let rowSize: Int
  // The record is handed on as inout even to be read: otherwise all of it would be copied for the call.
  /// The position of the row that bears an id's number.
  let rowOfSlot: @Sendable (inout CareRecord, UInt32) -> Int?
  /// Copies a row out.
  let read: @Sendable (inout CareRecord, Int, UnsafeMutableRawBufferPointer) -> Void
  /// Puts a row back in its place.
  let write: @Sendable (inout CareRecord, Int, UnsafeMutableRawBufferPointer) -> Void
  /// Adds a row with every column empty under an id's number; its position.
  let append: @Sendable (inout CareRecord, UInt32) -> Int
  /// Takes a row out; those after it move up.
  let remove: @Sendable (inout CareRecord, Int) -> Void

  /// Which table it is.
  var table: RecordTable { description.table }

  init<Row: FlatFileRow>(_ path: TablePath<Row>) {
    let schema = Row.schema
    description = schema.description
    let columns = zip(schema.description.columns, schema.offsets).enumerated().map { index, column in
      Column(column.0, at: index, offset: column.1)
    }
    self.columns = columns
    keys = columns.map { column in
      Array(column.name.utf8).withUnsafeBufferPointer { ShortBytes($0) }
    }
    idColumn = columns.firstIndex { $0.kind.isId }
    personOffset = columns.first { $0.name == "person_id" && $0.step.operation == .reference }
      .map { Int($0.step.offset) }
    rowSize = MemoryLayout<Row>.stride
    guard let offset = MemoryLayout<CareRecord>.offset(of: path) else {
      preconditionFailure("\(schema.description.path) must be a stored property of the record")
    }
    rowOfSlot = { record, slot in
      TableDoor.within(&record, offset, Row.self) { $0.row(of: Ref(slot: slot)) }
    }
    read = { record, row, raw in
      TableDoor.within(&record, offset, Row.self) { raw.storeBytes(of: $0.rows[row], as: Row.self) }
    }
    write = { record, row, raw in
      let value = raw.load(as: Row.self)
      TableDoor.within(&record, offset, Row.self) { $0.update(row) { $0 = value } }
    }
    append = { record, slot in
      TableDoor.within(&record, offset, Row.self) { $0.append(Row(), slot: slot) ?? 0 }
    }
    remove = { record, row in TableDoor.within(&record, offset, Row.self) { $0.remove(row: row) } }
  }

  /// Goes to a table by where it lies in the record: a key path finds it too, in three hundred instructions.
  @inline(__always)
  private static func within<Row: FlatFileRow, R>(
    _ record: inout CareRecord, _ offset: Int, _ row: Row.Type, _ body: (inout Table<Row>) -> R
  ) -> R {
    withUnsafeMutablePointer(to: &record) {
      body(&(UnsafeMutableRawPointer($0) + offset).assumingMemoryBound(to: Table<Row>.self).pointee)
    }
  }

  /// The position of a column, looked for from where the last one stood: fields mostly stand in order.
  @inline(__always)
  func column(_ name: FieldParsing.Bytes, near hint: Int) -> Int? {
    let key = ShortBytes(name)
    for step in 0..<keys.count {
      let index = hint + step < keys.count ? hint + step : hint + step - keys.count
      guard keys[index] == key else { continue }
      if key.count <= ShortBytes.exact || columns[index].name.utf8.elementsEqual(name) { return index }
    }
    return nil
  }

  /// The position of a column by its name.
  func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// Every table's, by the number of ``RecordTable``.
  static let all: [TableDoor] = {
    var collector = Collector()
    CareRecord.visitTables(&collector)
    return collector.doors
  }()

  /// Bytes of the largest row.
  static let largestRow = all.map(\.rowSize).max() ?? 0

  /// The tables whose rows bear ids with a prefix, by the prefix.
  private static let byPrefix = ShortBytesMap<RecordTable>(
    all.compactMap { door -> (word: String, value: RecordTable)? in
      guard let column = door.idColumn, case .id(let prefix) = door.columns[column].kind else { return nil }
      return (prefix, door.table)
    })

  /// The table whose rows bear such ids; nil where none does.
  static func door(of id: FieldParsing.Bytes) -> TableDoor? {
    guard let hyphen = id.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    return byPrefix[FieldParsing.Bytes(rebasing: id[..<hyphen])].map { all[Int($0.rawValue)] }
  }

  /// The table whose rows bear such ids; nil where none does.
  static func door(of id: String) -> TableDoor? {
    Array(id.utf8).withUnsafeBufferPointer { door(of: $0) }
  }

  private struct Collector: TableVisitor {
    var doors: [TableDoor] = []

    mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) { doors.append(TableDoor(path)) }
  }
}
