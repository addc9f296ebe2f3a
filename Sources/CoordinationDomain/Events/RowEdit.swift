/// Makes the event that changes one row: takes new values by property, keeps the old ones, and leaves out what stays
/// as it is.
struct RowEdit<Row: FlatFileRow> {
  private let record: CareRecord
  private let kind: EventName
  private let subject: String
  private var isNew: Bool
  private var row: Row
  private var changed: [Int: Event.Change] = [:]

  /// An edit of a row that is there.
  init(_ kind: EventName, of ref: Ref<Row>, in record: CareRecord, _ path: KeyPath<CareRecord, Table<Row>>) {
    self.record = record
    self.kind = kind
    subject = record.id(ref)
    isNew = false
    row = record[keyPath: path][ref] ?? Row()
  }

  /// A row that is to be added under an id nobody bears.
  init(_ kind: EventName, new id: String, in record: CareRecord) {
    self.record = record
    self.kind = kind
    subject = id
    isNew = true
    row = Row()
  }

  /// A row that an earlier event of the same act adds, under its id.
  init(_ kind: EventName, begun id: String, in record: CareRecord) {
    self.init(kind, new: id, in: record)
    isNew = false
  }

  /// The event; nil where a row that was there stays as it was.
  var event: Event? {
    let changes = changed.sorted { $0.key < $1.key }.map(\.value)
    if changes.isEmpty, !isNew { return nil }
    return Event(kind, subject, isNew ? .adds : .changes, changes)
  }

  mutating func set(_ property: KeyPath<Row, Text>, _ value: String) { change(property, to: value) }

  mutating func set(_ property: KeyPath<Row, Day?>, _ value: Day?) { change(property, to: value?.iso ?? "") }

  mutating func set(_ property: KeyPath<Row, Instant?>, _ value: Instant?) {
    change(property, to: value?.iso ?? "")
  }

  mutating func set(_ property: KeyPath<Row, Bool?>, _ value: Bool?) {
    change(property, to: value.map { $0 ? "Y" : "N" } ?? "")
  }

  mutating func set(_ property: KeyPath<Row, Int32?>, _ value: Int?) {
    change(property, to: value.map(String.init) ?? "")
  }

  mutating func set<List: CodeList>(_ property: KeyPath<Row, Code<List>>, _ value: List?) {
    change(property, to: value?.code ?? "")
  }

  mutating func set<Other: FlatFileRow>(_ property: KeyPath<Row, Ref<Other>?>, _ value: Ref<Other>?) {
    change(property, to: value.map { record.id($0) } ?? "")
  }

  /// Sets a reference to a row that this same act adds.
  mutating func set<Other: FlatFileRow>(_ property: KeyPath<Row, Ref<Other>?>, new id: String) {
    change(property, to: id)
  }

  /// Sets a column by its name to what a file would have there; for details that are corrected one by one.
  mutating func set(column name: String, _ value: String) {
    guard let column = TableDoor.door(of: subject)?.column(name) else { return }
    change(column, to: value)
  }

  private mutating func change(_ property: PartialKeyPath<Row>, to value: String) {
    let offset = MemoryLayout<Row>.offset(of: property)
    guard let column = Row.schema.offsets.firstIndex(where: { $0 == offset }) else { return }
    change(column, to: value)
  }

  private mutating func change(_ column: Int, to value: String) {
    let door = TableDoor.all[Int(Row.schema.description.table.rawValue)]
    let before = withUnsafeBytes(of: row) { door.text(column, of: $0, in: record) }
    changed[column] = before == value ? nil : Event.Change(door.columns[column].name, from: before, to: value)
  }
}
