/// The columns of one flat file, written once: reading, checking, the data-package descriptor, the
/// documentation and writing all go by it.
public struct FileSchema<Row: FlatFileRow>: Sendable {
  /// What can be said of the file without knowing the type of its rows.
  public let description: FileDescription
  let offsets: [Int]

  init(
    _ table: RecordTable, required: Bool = false, _ summary: String, rules: [String] = [],
    columns: [Column<Row>]
  ) {
    description = FileDescription(
      table: table, isRequired: required, summary: summary, rules: rules,
      columns: columns.map(\.description))
    offsets = columns.map(\.offset)
  }
}

/// A flat file's name, columns and rules.
public struct FileDescription: Sendable {
  /// Which file it is.
  public var table: RecordTable
  /// Whether a data folder must have it.
  public var isRequired: Bool
  /// What one row is, a sentence.
  public var summary: String
  /// What the columns cannot say: rules over several fields, rows or files, a sentence each.
  public var rules: [String]
  /// Its columns in the order they are written.
  public var columns: [ColumnDescription]

  /// The file's path inside the data folder.
  public var path: String { table.path }
}

/// One column's name, kind and meaning.
public struct ColumnDescription: Sendable {
  /// The heading in the file.
  public var name: String
  /// What it may hold.
  public var kind: ColumnKind
  /// Whether an empty field is an error.
  public var isRequired: Bool
  /// What it means, with shape, units and source where they apply.
  public var meaning: String
}

/// One column together with the property of the row that it fills.
struct Column<Row: FlatFileRow>: Sendable {
  let description: ColumnDescription
  /// Where in the row the property lies: rows are trivial, so a field is stored as bytes.
  let offset: Int

  private init<Value: BitwiseCopyable>(
    _ name: String, _ property: KeyPath<Row, Value>, _ kind: ColumnKind, _ required: Bool,
    _ meaning: String
  ) {
    guard let offset = MemoryLayout<Row>.offset(of: property) else {
      preconditionFailure("\(name) must be a stored property")
    }
    self.offset = offset
    description = ColumnDescription(name: name, kind: kind, isRequired: required, meaning: meaning)
  }

  static func id(_ name: String, _ property: KeyPath<Row, Text>, _ prefix: String, _ meaning: String)
    -> Column
  {
    Column(name, property, .id(prefix: prefix), true, meaning)
  }

  static func key(_ name: String, _ property: KeyPath<Row, Text>, _ meaning: String) -> Column {
    Column(name, property, .key, true, meaning)
  }

  static func text(
    _ name: String, _ property: KeyPath<Row, Text>, required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .text, required, meaning) }

  static func nhsNumber(_ name: String, _ property: KeyPath<Row, Text>, _ meaning: String) -> Column {
    Column(name, property, .nhsNumber, false, meaning)
  }

  static func day(
    _ name: String, _ property: KeyPath<Row, Day?>, required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .day, required, meaning) }

  static func instant(
    _ name: String, _ property: KeyPath<Row, Instant?>, required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .instant, required, meaning) }

  static func yesNo(
    _ name: String, _ property: KeyPath<Row, Bool?>, required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .yesNo, required, meaning) }

  static func integer(
    _ name: String, _ property: KeyPath<Row, Int32?>, in range: ClosedRange<Int>, required: Bool = false,
    _ meaning: String
  ) -> Column { Column(name, property, .integer(range), required, meaning) }

  static func decimal(
    _ name: String, _ property: KeyPath<Row, Double?>, in range: ClosedRange<Double>,
    required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .decimal(range), required, meaning) }

  /// Minutes since midnight.
  static func clock(
    _ name: String, _ property: KeyPath<Row, Int32?>, required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .clock, required, meaning) }

  static func code<List>(
    _ name: String, _ property: KeyPath<Row, Code<List>>, required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .code(CodeListDescription(List.self)), required, meaning) }

  static func reference<Other: FlatFileRow>(
    _ name: String, _ property: KeyPath<Row, Ref<Other>?>, to table: RecordTable, required: Bool = false,
    _ meaning: String
  ) -> Column { Column(name, property, .reference(table), required, meaning) }

  static func references(
    _ name: String, _ property: KeyPath<Row, Text>, to table: RecordTable, _ meaning: String
  ) -> Column { Column(name, property, .references(table), false, meaning) }

  static func words(
    _ name: String, _ property: KeyPath<Row, Text>, required: Bool = false, _ meaning: String
  ) -> Column { Column(name, property, .words, required, meaning) }
}
