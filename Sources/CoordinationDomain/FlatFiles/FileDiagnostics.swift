/// The sentences about whole files and the references between them.
extension RecordReader {
  /// The part of a file that can be read as text; nil, with a sentence, where it is no text at all.
  mutating func readable(_ range: Range<Int>, of file: FileDescription) -> Range<Int>? {
    let bytes = contents.bytes[range]
    if bytes.isEmpty {
      report(.error, file, 0, 0, "the file is empty", "The first line names the columns.")
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      report(
        .error, file, 0, 0, "the file is written as UTF-16 and was not read",
        "Save it again as \"CSV UTF-8\".")
      return nil
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      report(
        .error, file, 0, 0, "the file is a spreadsheet, not CSV, and was not read",
        "Save it as \"CSV UTF-8\".")
      return nil
    }
    switch bytes.withUnsafeBufferPointer({ TextCheck.firstOddity($0) }) {
    case .zero(let place):
      report(
        .error, file, line(of: place, in: bytes), 0,
        "the file is not text (it has a zero byte) and was not read",
        "Save it as \"CSV UTF-8\".")
      return nil
    case .notUTF8(let place):
      // Said once a file, at its first place.
      report(
        .error, file, line(of: place, in: bytes), 0, "letters that are not UTF-8; they show as marks",
        "Save the file again as \"CSV UTF-8\".")
    case nil: break
    }
    return range
  }

  private func line(of place: Int, in bytes: ArraySlice<UInt8>) -> Int {
    1 + bytes.prefix(place).count { $0 == 0x0A }
  }

  mutating func reportHeadings(_ open: OpenFile) {
    let file = open.description
    let plan = open.plan
    for i in plan.missing where file.columns[i].isRequired {
      let name = file.columns[i].name
      report(
        .error, file, 1, 0,
        "the column \(name) is not there\(file.columns[i].kind.isId ? "; no row can be used" : "")",
        "Columns: \(file.columns.map(\.name).joined(separator: ", ")).")
    }
    for field in plan.unknown where !plan.headings[field - 1].isEmpty {
      report(
        .note, file, 1, field, "the column \"\(plan.headings[field - 1])\" is not known; it is kept",
        "Columns: \(file.columns.map(\.name).joined(separator: ", ")).")
    }
    for field in plan.repeated {
      report(
        .error, file, 1, field, "the column \(plan.headings[field - 1]) stands twice; the second is not used",
        "Every column stands once.")
    }
  }

  mutating func reportFieldCount(_ file: OpenFile, _ rows: DelimitedRow) {
    let count = rows.fields.count
    let wanted = file.plan.steps.count
    report(
      .error, file.description, rows.line, min(count, wanted) + (count > wanted ? 1 : 0),
      "the row has \(count) fields, the heading \(wanted)",
      "Put text with commas in quotes; leave empty fields their commas.", excerpt: file.excerpt(of: rows))
  }

  /// Reports each reference of one table's rows whose id has no row; one sentence for a whole column where
  /// the file it leads to is optional and not there.
  mutating func reportDanglingReferences<Row: FlatFileRow>(_ path: TablePath<Row>) {
    let file = Row.schema.description
    let rows = record[keyPath: path].rows
    for (position, column) in file.columns.enumerated() {
      guard case .reference(let other) = column.kind else { continue }
      let missing = undefined[Int(other.rawValue)]
      if missing.isEmpty { continue }
      let offset = Row.schema.offsets[position]
      let dangling = rows.compactMap { row -> (line: Int, slot: UInt32)? in
        let slot = withUnsafeBytes(of: row) { $0.loadUnaligned(fromByteOffset: offset, as: UInt32?.self) }
        return slot.flatMap { missing.contains($0) ? (Int(row.line), $0) : nil }
      }
      if dangling.isEmpty { continue }
      let field = record.sources[file.table]?.fieldNumber(of: column.name) ?? 0
      if contents.files[other] == nil {
        report(
          .warning, file, 0, field,
          "\(other.path) is not there, so \(column.name) leads nowhere in \(dangling.count) rows", "")
        continue
      }
      for (line, slot) in dangling {
        let id = record.text[ids[other].texts[Int(slot)]]
        report(
          .error, file, line, field, "\(column.name) \"\(id)\" is not in \(other.path)",
          "Expected the id of a row of \(other.path).")
      }
    }
    for listed in listedReferences where listed.from == file.table {
      guard undefined[Int(listed.to.rawValue)].contains(listed.slot) else { continue }
      let id = record.text[ids[listed.to].texts[Int(listed.slot)]]
      report(
        .error, file, listed.line, listed.column, "\"\(id)\" is not in \(listed.to.path)",
        "Expected ids of rows of \(listed.to.path), semicolons between.")
    }
  }
}
