/// One table of a record, reached without knowing the type of its rows: what an event changes, it changes through
/// this, column by column, as the schema says.
struct TableDoor: Sendable {
  /// One column of the table.
  struct Column: Sendable {
    let name: String
    let key: ShortBytes
    let kind: ColumnKind
    let step: ColumnPlan.Step
    /// The codes it may hold.
    let codes: [ShortBytes]
  }

  /// What is known of the file.
  let description: FileDescription
  /// Its columns, in the order of the schema.
  let columns: [Column]
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
    columns = zip(schema.description.columns, schema.offsets).enumerated().map { index, column in
      var codes: [ShortBytes] = []
      if case .code(let list) = column.0.kind {
        codes = list.bytes.map { $0.withUnsafeBufferPointer { ShortBytes($0) } }
      }
      return Column(
        name: column.0.name, key: Array(column.0.name.utf8).withUnsafeBufferPointer { ShortBytes($0) },
        kind: column.0.kind, step: ColumnPlan.Step(column.0, at: index, offset: column.1), codes: codes)
    }
    idColumn = columns.firstIndex { $0.kind.isId }
    personOffset = columns.first { $0.name == "person_id" && $0.step.operation == .reference }
      .map { Int($0.step.offset) }
    rowSize = MemoryLayout<Row>.stride
    rowOfSlot = { $0[keyPath: path].row(of: Ref(slot: $1)) }
    read = { $2.storeBytes(of: $0[keyPath: path].rows[$1], as: Row.self) }
    write = { record, row, raw in
      let value = raw.load(as: Row.self)
      record[keyPath: path].update(row) { $0 = value }
    }
    append = { $0[keyPath: path].append(Row(), slot: $1) ?? 0 }
    remove = { $0[keyPath: path].remove(row: $1) }
  }

  /// The position of a column, looked for from where the last one stood: fields mostly stand in order.
  @inline(__always)
  func column(_ name: FieldParsing.Bytes, near hint: Int) -> Int? {
    let key = ShortBytes(name)
    for step in 0..<columns.count {
      let index = hint + step < columns.count ? hint + step : hint + step - columns.count
      guard columns[index].key == key else { continue }
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

  /// The tables whose rows bear ids with a prefix, by the prefix.
  static let byPrefix: [ShortBytes: Int] = {
    var tables: [ShortBytes: Int] = [:]
    for (number, door) in all.enumerated() {
      guard let column = door.idColumn, case .id(let prefix) = door.columns[column].kind else { continue }
      tables[Array(prefix.utf8).withUnsafeBufferPointer { ShortBytes($0) }] = number
    }
    return tables
  }()

  /// The table whose rows bear such ids; nil where none does.
  static func door(of id: FieldParsing.Bytes) -> TableDoor? {
    guard let hyphen = id.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    return byPrefix[ShortBytes(FieldParsing.Bytes(rebasing: id[..<hyphen]))].map { all[$0] }
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
