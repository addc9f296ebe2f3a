/// One row's fields into one row value.
///
/// Only the outermost function knows the row's type: the rest is the same code for every file.
extension RecordReader {
  mutating func readRow<Row: FlatFileRow>(
    _ fields: DelimitedRow, _ file: OpenFile, into table: inout Table<Row>
  ) {
    guard isUsable(fields, file) else { return }
    var row = Row()
    row.line = UInt32(fields.line)
    let slot = withUnsafeMutableBytes(of: &row) { fill($0, from: fields, file) }
    guard let idField = file.plan.idField else {
      table.append(row)
      return
    }
    guard let slot else { return reportNoId(file, fields, idField) }
    if table.append(row, slot: slot) == nil {
      reportRepeatedId(file, fields, idField, first: table[Ref<Row>(slot: slot)]?.line ?? 0)
    }
  }

  /// Whether there is anything in the row that can be kept; says what is odd about it as a whole.
  private mutating func isUsable(_ rows: DelimitedRow, _ file: OpenFile) -> Bool {
    if rows.unclosedQuote > 0 {
      say(
        .error, file, rows, rows.unclosedQuote - 1,
        "a quote is opened and never closed; the row cannot be used",
        "Close the quote, or write a quote inside text as two.")
      return false
    }
    if isBlank(rows, file) {
      report(.note, file.description, rows.line, 0, "a blank row; it is passed over")
      return false
    }
    if rows.fields.count != file.steps.count { reportFieldCount(file, rows) }
    return true
  }

  /// Stores every field in its place in the row's bytes; the number of the row's id where it has one.
  @inline(never)
  private mutating func fill(
    _ raw: UnsafeMutableRawBufferPointer, from rows: DelimitedRow, _ file: OpenFile
  ) -> UInt32? {
    var slot: UInt32?
    for index in 0..<min(rows.fields.count, file.steps.count) {
      let step = file.steps[index]
      if step.operation == .skip { continue }
      let field = rows.fields[index]
      if field.start == field.end {
        if step.isRequired { reportMissing(file, rows, step, index) }
        continue
      }
      store(field, step, index, in: raw, file, rows, &slot)
    }
    return slot
  }

  /// Whether no field of the row has more than blanks; what spreadsheets leave of rows that were emptied.
  @inline(__always)
  private func isBlank(_ rows: DelimitedRow, _ file: OpenFile) -> Bool {
    for field in rows.fields {
      for i in field.start..<field.end where file.base[i] != 0x20 && file.base[i] != 0x09 { return false }
    }
    return true
  }

  /// Stores one field that is not empty.
  @inline(__always)
  private mutating func store(
    _ field: DelimitedReader.Field, _ step: ColumnPlan.Step, _ index: Int,
    in raw: UnsafeMutableRawBufferPointer, _ file: OpenFile, _ rows: DelimitedRow, _ slot: inout UInt32?
  ) {
    let offset = Int(step.offset)
    let written = UnsafeBufferPointer(start: file.base + field.start, count: field.end - field.start)
    switch step.operation {
    case .skip: return
    case .text, .words, .references, .nhsNumber:
      raw.storeBytes(of: text(field, written), toByteOffset: offset, as: Text.self)
      if step.operation == .references { noteReferences(written, step, index, file, rows) }
      if step.operation == .nhsNumber { checkNHSNumber(written, index, file, rows) }
      return
    default: break
    }
    let bytes = FieldParsing.trimmed(written)
    if bytes.isEmpty {
      if step.isRequired { reportMissing(file, rows, step, index) }
      return
    }
    switch step.operation {
    case .id, .key:
      let text = file.text(of: bytes)
      raw.storeBytes(of: text, toByteOffset: offset, as: Text.self)
      slot = ids[file.description.table].intern(text, base: file.base)
      if step.operation == .id { checkId(bytes, step, index, file, rows) }
    case .reference:
      let other = ids[step.table].intern(file.text(of: bytes), base: file.base)
      raw.storeBytes(of: UInt32?.some(other), toByteOffset: offset, as: UInt32?.self)
    case .day, .instant, .clock, .yesNo, .integer, .decimal:
      let isRead = FieldStorage.store(
        bytes, step.operation, range: step.range, zone: zone, in: raw, at: offset)
      if !isRead { unreadable(bytes, step, index, file, rows) }
    case .code:
      raw.storeBytes(of: code(bytes, step, index, file, rows), toByteOffset: offset, as: UInt8.self)
    case .skip, .text, .words, .references, .nhsNumber: return
    }
  }

  /// A field's text: where it lies, or a copy where doubled quotes or a spreadsheet's apostrophe have to go.
  @inline(__always)
  private mutating func text(_ field: DelimitedReader.Field, _ bytes: FieldParsing.Bytes) -> Text {
    let guarded = FormulaGuard.isPresent(bytes) ? 1 : 0
    if field.hasDoubledQuotes { return record.text.add(RecordReader.unescaped(bytes).dropFirst(guarded)) }
    return Text(offset: UInt32(field.start + guarded), length: UInt32(bytes.count - guarded))
  }

  static func unescaped(_ bytes: FieldParsing.Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      result.append(bytes[i])
      i += bytes[i] == 0x22 && i + 1 < bytes.count && bytes[i + 1] == 0x22 ? 2 : 1
    }
    return result
  }

  /// The number of a code: its place on the list, or one given to a code the list does not have.
  @inline(__always)
  private mutating func code(
    _ code: FieldParsing.Bytes, _ step: ColumnPlan.Step, _ index: Int, _ file: OpenFile, _ rows: DelimitedRow
  ) -> UInt8 {
    let first = Int(step.firstCode)
    let key = ShortBytes(code)
    for i in 0..<Int(step.codeCount) where file.codes[first + i] == key {
      if key.count <= ShortBytes.exact || isCode(i, code, index, file) { return UInt8(i + 1) }
    }
    return unlistedCode(code, index, file, rows)
  }

  /// Whether a code too long for its key to tell is the one at a place of the field's list.
  private func isCode(_ i: Int, _ code: FieldParsing.Bytes, _ index: Int, _ file: OpenFile) -> Bool {
    file.plan.codeLists[index].map { $0.bytes[i].elementsEqual(code) } ?? false
  }

  /// A code in the wrong case is taken for the right one; any other is kept under a number of its own.
  private mutating func unlistedCode(
    _ code: FieldParsing.Bytes, _ index: Int, _ file: OpenFile, _ rows: DelimitedRow
  ) -> UInt8 {
    guard let list = file.plan.codeLists[index] else { return 0 }
    let written = String(decoding: code, as: UTF8.self)
    let folded = written.lowercased()
    if let i = list.codes.firstIndex(where: { $0.lowercased() == folded }) { return UInt8(i + 1) }
    say(
      .warning, file, rows, index, "unknown \(file.plan.headings[index]) \"\(written)\"",
      "Expected one of: \(list.codes.joined(separator: ", ")).")
    return record.unrecognised(code)
  }
}
