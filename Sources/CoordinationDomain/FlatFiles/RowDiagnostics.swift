/// The sentences about single fields and rows; made in one place so that all read alike.
extension RecordReader {
  mutating func report(
    _ level: Diagnostic.Level, _ file: FileDescription, _ line: Int, _ column: Int, _ message: String,
    _ expected: String = "", excerpt: String = ""
  ) {
    diagnostics.append(
      Diagnostic(
        file: file.path, line: line, column: column, level: level, message: message,
        excerpt: excerpt, expected: expected))
  }

  mutating func say(
    _ level: Diagnostic.Level, _ file: OpenFile, _ rows: DelimitedRow, _ index: Int, _ message: String,
    _ expected: String
  ) {
    report(
      level, file.description, rows.line, index + 1, message, expected, excerpt: file.excerpt(of: rows))
  }

  mutating func unreadable(
    _ field: FieldParsing.Bytes, _ step: ColumnPlan.Step, _ index: Int, _ file: OpenFile,
    _ rows: DelimitedRow
  ) {
    let written = String(decoding: field.prefix(40), as: UTF8.self)
    let (what, expected) = file.description.columns[Int(step.column)].kind.expectation
    say(
      .error, file, rows, index, "\(file.plan.headings[index]) is not \(what): \"\(written)\"", expected)
  }

  mutating func reportMissing(
    _ file: OpenFile, _ rows: DelimitedRow, _ step: ColumnPlan.Step, _ index: Int
  ) {
    if step.operation == .id || step.operation == .key { return }
    let heading = file.plan.headings[index]
    say(.error, file, rows, index, "\(heading) is empty", "Every row has a \(heading).")
  }

  mutating func reportNoId(_ file: OpenFile, _ rows: DelimitedRow, _ idField: Int) {
    let heading = file.plan.headings[idField]
    say(
      .error, file, rows, idField, "\(heading) is empty; the row cannot be used",
      "Every row has a \(heading).")
  }

  mutating func reportRepeatedId(
    _ file: OpenFile, _ rows: DelimitedRow, _ idField: Int, first: UInt32
  ) {
    let field = rows.fields[idField]
    let bytes = UnsafeBufferPointer(start: file.base + field.start, count: field.end - field.start)
    let id = String(decoding: FieldParsing.trimmed(bytes), as: UTF8.self)
    say(
      .error, file, rows, idField, "\(id) stands already in line \(first); this row is not used",
      "An id is used once.")
  }

  mutating func checkId(
    _ id: FieldParsing.Bytes, _ step: ColumnPlan.Step, _ index: Int, _ file: OpenFile,
    _ rows: DelimitedRow
  ) {
    if step.codeCount == 1, FieldParsing.isId(id, prefix: file.codes[Int(step.firstCode)]) { return }
    guard case .id(let prefix) = file.description.columns[Int(step.column)].kind else { return }
    say(
      .error, file, rows, index, "\"\(String(decoding: id.prefix(40), as: UTF8.self))\" is not an id",
      "Expected \(prefix)- and then 1 to 31 capitals, digits or hyphens.")
  }

  mutating func checkNHSNumber(
    _ field: FieldParsing.Bytes, _ index: Int, _ file: OpenFile, _ rows: DelimitedRow
  ) {
    let bytes = FieldParsing.trimmed(field)
    if bytes.isEmpty { return }
    let digits = NHSNumber.digits(bytes[0] == 0x27 ? bytes[1...] : bytes[0...])
    if digits.flatMap(NHSNumber.init(value:)) != nil { return }
    say(
      .error, file, rows, index,
      "\"\(String(decoding: bytes.prefix(20), as: UTF8.self))\" is not an NHS number",
      "Expected ten digits of which the last is the modulus 11 check digit.")
  }

  mutating func noteReferences(
    _ field: FieldParsing.Bytes, _ step: ColumnPlan.Step, _ index: Int, _ file: OpenFile,
    _ rows: DelimitedRow
  ) {
    for part in field.split(separator: 0x3B) {
      let id = FieldParsing.trimmed(FieldParsing.Bytes(rebasing: part))
      if id.isEmpty { continue }
      let slot = ids[step.table].intern(file.text(of: id), base: file.base)
      listedReferences.append(
        ListedReference(
          from: file.description.table, to: step.table, slot: slot, line: rows.line, column: index + 1))
    }
  }
}

extension OpenFile {
  /// The row as it stands in the file, its first line, at most 120 bytes.
  func excerpt(of rows: DelimitedRow) -> String {
    let start = rows.start
    var end = start
    while end < rows.end, end - start < 120, base[end] != 0x0A, base[end] != 0x0D { end += 1 }
    return String(decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
  }
}

extension ColumnKind {
  /// What a field is not when it cannot be read, and what would be right.
  var expectation: (what: String, expected: String) {
    switch self {
    case .day: ("a date", "Expected a date such as 2026-11-20 or 20-Nov-2026.")
    case .instant: ("a date and time", "Expected one such as 2026-11-20T14:30.")
    case .clock: ("a time of day", "Expected one such as 09:00:00.")
    case .yesNo: ("Y or N", "Expected Y or N.")
    case .integer(let range):
      ("a whole number from \(range.lowerBound) to \(range.upperBound)", "Expected digits only.")
    case .decimal(let range):
      (
        "a number from \(ColumnKind.plain(range.lowerBound)) to \(ColumnKind.plain(range.upperBound))",
        "Expected a number such as 2.5."
      )
    default: ("readable", "")
    }
  }

  static func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
