/// One flat file with what was recorded put into it.
struct FoldedTable {
  /// A row as it stands after everything that was recorded.
  struct Row {
    /// The physical line it was read from; 0 where it was recorded.
    var line: Int
    /// Whether any event is about it.
    var isTouched: Bool
  }

  let door: TableDoor
  /// The rows in the order of the table.
  let rows: [Row]
  /// The lines of the file that were rows before anything was recorded.
  let known: Set<Int>
  /// The text of a column of the row at a position.
  let after: (_ column: Int, _ row: Int) -> String
  /// The text of a column of the row that was read from a line.
  let before: (_ column: Int, _ line: Int) -> String

  /// The file's bytes, and whether it has columns that it had not before.
  ///
  /// `old` is the file as it was read, nil where there was none; `headings` are those it has.
  func bytes(old: FieldParsing.Bytes?, headings: [String]) -> (bytes: [UInt8], isWider: Bool) {
    guard let old, let base = old.baseAddress else { return (newFile, true) }
    let missing = RowWriting.lacking(headings, door).filter(isNeeded)
    let (start, separator) = RecordReader.preamble(base, 0..<old.count)
    let writing = RowWriting(door, headings: headings, missing: missing, separator: separator)
    var reader = DelimitedReader(base, range: start..<old.count, separator: separator)
    var output: [UInt8] = []
    output.reserveCapacity(old.count + rows.count { $0.line == 0 } * 256)
    guard reader.next() else { return (Array(old), false) }
    let heading = RawRow(reader.row, in: old)
    output.append(contentsOf: old[..<reader.row.start])
    output.append(contentsOf: heading.content)
    writing.appendMissingHeadings(to: &output)
    output.append(contentsOf: heading.lineEnd)
    var position: [Int: Int] = [:]
    for (index, row) in rows.enumerated() where row.line > 0 { position[row.line] = index }
    var end = reader.row.end
    while reader.next() {
      let row = reader.row
      // Blank lines between rows.
      output.append(contentsOf: old[end..<row.start])
      end = row.end
      write(row, of: old, at: position[row.line], writing, to: &output)
    }
    output.append(contentsOf: old[end...])
    appendNewRows(writing, lineEnd: heading.lineEnd.isEmpty ? [0x0A] : Array(heading.lineEnd), to: &output)
    return (output, !missing.isEmpty)
  }

  /// A row of the file: as it was, with its new values, or not at all where it was taken out.
  private func write(
    _ row: DelimitedRow, of old: FieldParsing.Bytes, at position: Int?, _ writing: RowWriting,
    to output: inout [UInt8]
  ) {
    guard known.contains(row.line) else {
      // Nobody could read it; so it stays for whoever puts it right.
      output.append(contentsOf: old[row.start..<row.end])
      return
    }
    guard let position else { return }
    let raw = RawRow(row, in: old)
    let isWider = !writing.missing.isEmpty && raw.fields.count >= writing.columns.count
    if rows[position].isTouched || isWider {
      writing.append(
        raw, before: { before($0, row.line) }, after: { after($0, position) }, to: &output)
    } else {
      output.append(contentsOf: raw.content)
    }
    output.append(contentsOf: raw.lineEnd)
  }

  private func appendNewRows(_ writing: RowWriting, lineEnd: [UInt8], to output: inout [UInt8]) {
    for (index, row) in rows.enumerated() where row.line == 0 {
      if let last = output.last, last != 0x0A, last != 0x0D { output += lineEnd }
      writing.append(new: { after($0, index) }, to: &output)
      output += lineEnd
    }
  }

  /// A file that was not there, with every column.
  private var newFile: [UInt8] {
    let headings = door.columns.map(\.name)
    var output = Array(headings.joined(separator: ",").utf8)
    appendNewRows(RowWriting(door, headings: headings, missing: []), lineEnd: [0x0A], to: &output)
    if output.last != 0x0A { output.append(0x0A) }
    return output
  }

  /// Whether any row that something was recorded about has a value in a column.
  private func isNeeded(_ column: Int) -> Bool {
    rows.indices.contains { (rows[$0].isTouched || rows[$0].line == 0) && !after(column, $0).isEmpty }
  }
}
