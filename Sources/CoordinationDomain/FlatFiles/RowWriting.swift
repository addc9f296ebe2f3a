/// Writes rows of one file, in the order in which its columns stand there.
///
/// What is already there is left byte for byte as somebody wrote it, columns of their own included; only a value that
/// is another than before is written anew.
struct RowWriting {
  /// A field's text by the position of its column in the schema.
  typealias Values = (_ column: Int) -> String

  let door: TableDoor
  let separator: UInt8
  /// For each heading of the file the position of its column in the schema; nil where the schema has none, or had it
  /// before in the same file.
  let columns: [Int?]
  /// Columns that values need and the file lacks; they come after its own.
  let missing: [Int]

  /// Writes a file with these headings to which columns are added.
  init(_ door: TableDoor, headings: [String], missing: [Int], separator: UInt8 = UInt8(ascii: ",")) {
    self.door = door
    self.separator = separator
    self.missing = missing
    var seen: Set<Int> = []
    columns = headings.map { heading in
      door.column(heading).flatMap { seen.insert($0).inserted ? $0 : nil }
    }
  }

  /// The columns of the schema that are not among headings.
  static func lacking(_ headings: [String], _ door: TableDoor) -> [Int] {
    door.columns.indices.filter { !headings.contains(door.columns[$0].name) }
  }

  /// Appends a row that is new, without a line end.
  func append(new values: Values, to output: inout [UInt8]) {
    for (field, column) in columns.enumerated() {
      if field > 0 { output.append(separator) }
      if let column { append(values(column), column, to: &output) }
    }
    for column in missing {
      output.append(separator)
      append(values(column), column, to: &output)
    }
  }

  /// Appends a row that stood in the file, without a line end: fields as they were where the value is as before.
  func append(
    _ row: RawRow, before: Values, after: Values, to output: inout [UInt8]
  ) {
    for (field, column) in columns.enumerated() {
      if field > 0 { output.append(separator) }
      let value = column.map(after)
      if let column, let value, !before(column).utf8.elementsEqual(value.utf8) {
        append(value, column, to: &output)
      } else if field < row.fields.count {
        output.append(contentsOf: row.fields[field])
      }
    }
    for column in missing {
      output.append(separator)
      append(after(column), column, to: &output)
    }
    // More fields than headings: nobody knows what they are, so they stay at the end.
    for field in row.fields.dropFirst(columns.count) {
      output.append(separator)
      output.append(contentsOf: field)
    }
  }

  /// Appends the headings of columns that the file lacks.
  func appendMissingHeadings(to output: inout [UInt8]) {
    for column in missing {
      output.append(separator)
      output.append(contentsOf: door.columns[column].name.utf8)
    }
  }

  private func append(_ value: String, _ column: Int, to output: inout [UInt8]) {
    let isGuarded =
      switch door.columns[column].step.operation {
      case .text, .words, .references, .nhsNumber: true
      default: false
      }
    var value = value
    value.withUTF8 {
      DelimitedWriter.append(field: $0, separator: separator, isGuarded: isGuarded, to: &output)
    }
  }
}

/// A row as it stands in a file: every field with its quotes, and what ends the row.
struct RawRow {
  /// The fields' bytes.
  private(set) var fields: [FieldParsing.Bytes.SubSequence] = []
  /// All of them with the separators between.
  let content: FieldParsing.Bytes.SubSequence
  /// LF, CRLF, CR, or nothing at the end of a file.
  let lineEnd: FieldParsing.Bytes.SubSequence

  /// A row of bytes that were split.
  init(_ row: DelimitedRow, in bytes: FieldParsing.Bytes) {
    var start = row.start
    for field in row.fields {
      let isQuoted = field.start == start + 1
      let end = isQuoted ? field.end + 1 : field.end
      fields.append(bytes[start..<end])
      start = end + 1
    }
    let end = start - 1
    content = bytes[row.start..<end]
    lineEnd = bytes[end..<row.end]
  }
}
