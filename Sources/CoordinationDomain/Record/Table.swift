/// A row read from a flat file: numbers only, so that a table is one block of memory.
public protocol FlatFileRow: BitwiseCopyable, Sendable {
  /// A row with every column empty.
  init()
  /// The columns of its file, written once.
  static var schema: FileSchema<Self> { get }
  /// The physical line it starts on, counted from 1; 0 where it did not come from a file.
  var line: UInt32 { get set }
}

/// The rows of one file, in the file's order, and the numbers of the ids they are known by.
///
/// The ids themselves are kept by ``CareRecord`` for all tables: a reference may stand before its row.
public struct Table<Row: FlatFileRow>: Sendable {
  /// Every usable row.
  public private(set) var rows: ContiguousArray<Row> = []
  /// For each row the number of its id.
  private var slots: ContiguousArray<UInt32> = []
  /// For each id the row that bears it, or `noRow`.
  private var rowOfSlot: ContiguousArray<UInt32> = []

  static var noRow: UInt32 { .max }

  init() {}

  /// How many rows there are.
  public var count: Int { rows.count }

  /// The row a reference names; nil for a dangling one.
  @inline(__always) public subscript(ref: Ref<Row>) -> Row? {
    row(of: ref).map { rows[$0] }
  }

  /// The row an optional reference names.
  @inline(__always) public subscript(ref: Ref<Row>?) -> Row? {
    ref.flatMap { self[$0] }
  }

  /// The position of the row a reference names; nil for a dangling one.
  @inline(__always) public func row(of ref: Ref<Row>) -> Int? {
    guard Int(ref.slot) < rowOfSlot.count else { return nil }
    let row = rowOfSlot[Int(ref.slot)]
    return row == Table.noRow ? nil : Int(row)
  }

  /// The reference to the row at a position.
  @inline(__always) public func ref(at row: Int) -> Ref<Row> { Ref(slot: slots[row]) }

  /// The row with this id.
  func find(_ id: some Sequence<UInt8>, in record: CareRecord) -> Ref<Row>? {
    Array(id).withUnsafeBufferPointer { find($0, in: record) }
  }

  /// The row with this id.
  func find(_ id: UnsafeBufferPointer<UInt8>, in record: CareRecord) -> Ref<Row>? {
    let known = record.ids[Row.schema.description.table].find(id, in: record.text)
    return known.map { Ref(slot: $0) }.flatMap { row(of: $0) == nil ? nil : $0 }
  }

  /// The position of the row with this id; nil where there is none.
  func row(of id: String, in record: CareRecord) -> Int? {
    find(id.utf8, in: record).flatMap { row(of: $0) }
  }

  /// Takes in a row under an id's number and says where it stands; nil where another row bears that id already.
  @discardableResult
  mutating func append(_ row: Row, slot: UInt32) -> Int? {
    while rowOfSlot.count <= Int(slot) { rowOfSlot.append(Table.noRow) }
    guard rowOfSlot[Int(slot)] == Table.noRow else { return nil }
    rowOfSlot[Int(slot)] = UInt32(rows.count)
    rows.append(row)
    slots.append(slot)
    return rows.count - 1
  }

  /// Takes in a row of a file whose rows have no id.
  mutating func append(_ row: Row) {
    rows.append(row)
  }

  /// Takes a row out: those after it move down by one, and nothing bears its id any more.
  mutating func remove(row: Int) {
    rows.remove(at: row)
    guard !slots.isEmpty else { return }
    rowOfSlot[Int(slots.remove(at: row))] = Table.noRow
    for slot in slots[row...] { rowOfSlot[Int(slot)] -= 1 }
  }

  /// Makes room, so that reading a large file does not copy it again and again.
  mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    slots.reserveCapacity(count)
    rowOfSlot.reserveCapacity(count)
  }

  /// Changes one row in place.
  mutating func update(_ row: Int, _ change: (inout Row) -> Void) { change(&rows[row]) }
}
