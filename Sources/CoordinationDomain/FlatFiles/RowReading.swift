/// One row's fields into one row value.
extension RecordReader {
  mutating func readRow<Row: FlatFileRow>(
    _ rows: DelimitedReader, _ file: OpenFile, into table: inout Table<Row>
  ) {
    if rows.unclosedQuote > 0 {
      say(
        .error, file, rows, rows.unclosedQuote - 1,
        "a quote is opened and never closed; the row cannot be used",
        "Close the quote, or write a quote inside text as two.")
      return
    }
    if isBlank(rows, file) {
      report(.note, file.description, rows.line, 0, "a blank row; it is passed over")
      return
    }
    if rows.fields.count != file.plan.steps.count { reportFieldCount(file, rows) }
    var row = Row()
    row.line = UInt32(rows.line)
    var slot: UInt32?
    withUnsafeMutableBytes(of: &row) { raw in
      for index in 0..<min(rows.fields.count, file.plan.steps.count) {
        let step = file.plan.steps[index]
        if step.operation == .skip { continue }
        let field = rows.fields[index]
        if field.start == field.end {
          if step.isRequired { reportMissing(file, rows, step, index) }
          continue
        }
        store(field, step, index, in: raw, file, rows, &slot)
      }
    }
    guard let idField = file.plan.idField else {
      table.insert(row)
      return
    }
    guard let slot else { return reportNoId(file, rows, idField) }
    if !table.insert(row, slot: slot) {
      reportRepeatedId(file, rows, idField, first: table[Ref<Row>(slot: slot)]?.line ?? 0)
    }
  }

  /// Whether no field of the row has more than blanks; what spreadsheets leave of rows that were emptied.
  @inline(__always)
  private func isBlank(_ rows: DelimitedReader, _ file: OpenFile) -> Bool {
    for field in rows.fields {
      for i in field.start..<field.end where file.base[i] != 0x20 && file.base[i] != 0x09 { return false }
    }
    return true
  }

  /// Stores one field that is not empty.
  @inline(__always)
  private mutating func store(
    _ field: DelimitedReader.Field, _ step: ColumnPlan.Step, _ index: Int,
    in raw: UnsafeMutableRawBufferPointer, _ file: OpenFile, _ rows: DelimitedReader, _ slot: inout UInt32?
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
      slot = ids[file.number].intern(text, base: file.base)
      if step.operation == .id { checkId(bytes, step, index, file, rows) }
    case .reference:
      let other = ids[Int(step.table.rawValue)].intern(file.text(of: bytes), base: file.base)
      raw.storeBytes(of: UInt32?.some(other), toByteOffset: offset, as: UInt32?.self)
    case .day:
      guard let day = FieldParsing.day(bytes) else { return unreadable(bytes, step, index, file, rows) }
      raw.storeBytes(of: day, toByteOffset: offset, as: Day?.self)
    case .instant:
      guard let instant = FieldParsing.instant(bytes, zone: zone) else {
        return unreadable(bytes, step, index, file, rows)
      }
      raw.storeBytes(of: instant, toByteOffset: offset, as: Instant?.self)
    case .clock:
      guard let minutes = FieldParsing.clock(bytes) else {
        return unreadable(bytes, step, index, file, rows)
      }
      raw.storeBytes(of: minutes, toByteOffset: offset, as: Int32?.self)
    case .yesNo:
      guard let value = FieldParsing.yesNo(bytes) else {
        return unreadable(bytes, step, index, file, rows)
      }
      raw.storeBytes(of: value, toByteOffset: offset, as: Bool?.self)
    case .integer:
      guard let value = FieldParsing.integer(bytes), step.range.contains(Double(value)) else {
        return unreadable(bytes, step, index, file, rows)
      }
      raw.storeBytes(of: Int32(value), toByteOffset: offset, as: Int32?.self)
    case .decimal:
      guard let value = FieldParsing.decimal(bytes), step.range.contains(value) else {
        return unreadable(bytes, step, index, file, rows)
      }
      raw.storeBytes(of: value, toByteOffset: offset, as: Double?.self)
    case .code:
      raw.storeBytes(of: code(bytes, index, file, rows), toByteOffset: offset, as: UInt8.self)
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
    _ code: FieldParsing.Bytes, _ index: Int, _ file: OpenFile, _ rows: DelimitedReader
  ) -> UInt8 {
    guard let list = file.plan.codeLists[index] else { return 0 }
    for (i, known) in list.bytes.enumerated() where known.count == code.count && code.elementsEqual(known) {
      return UInt8(i + 1)
    }
    return unlistedCode(code, list, index, file, rows)
  }

  /// A code in the wrong case is taken for the right one; any other is kept under a number of its own.
  private mutating func unlistedCode(
    _ code: FieldParsing.Bytes, _ list: CodeListDescription, _ index: Int, _ file: OpenFile,
    _ rows: DelimitedReader
  ) -> UInt8 {
    let written = String(decoding: code, as: UTF8.self)
    let folded = written.lowercased()
    if let i = list.codes.firstIndex(where: { $0.lowercased() == folded }) { return UInt8(i + 1) }
    say(
      .warning, file, rows, index, "unknown \(file.plan.headings[index]) \"\(written)\"",
      "Expected one of: \(list.codes.joined(separator: ", ")).")
    if let known = record.unrecognisedCodes.firstIndex(of: written) { return UInt8(127 + known) }
    guard record.unrecognisedCodes.count < 128 else { return 254 }
    record.unrecognisedCodes.append(written)
    return UInt8(126 + record.unrecognisedCodes.count)
  }
}
