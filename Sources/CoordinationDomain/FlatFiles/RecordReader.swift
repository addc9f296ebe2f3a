/// Turns the bytes of a folder into a record and the diagnostics of everything odd in them.
///
/// Reading always finishes. Every file is gone through once; ids are numbered as they are met, so files may
/// refer to each other in any order; what is still dangling at the end is reported then.
struct RecordReader: TableVisitor {
  var record: CareRecord
  var diagnostics: [Diagnostic]
  var ids = RecordIds()
  /// For each table the numbers of ids that no row bears.
  var undefined: [Set<UInt32>] = Array(repeating: [], count: RecordTable.allCases.count)
  /// References that stand several in one field.
  var listedReferences: [ListedReference] = []
  var zone: TimeZoneRule = .europeLondon
  let contents: FolderContents

  init(_ contents: FolderContents) {
    self.contents = contents
    record = CareRecord(text: TextStore(files: contents.bytes))
    diagnostics = contents.problems
  }

  mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) {
    let file = Row.schema.description
    guard let whole = contents.files[file.table] else { return }
    guard let range = readable(whole, of: file) else { return }
    var table = Table<Row>()
    let store = record.text.files
    store.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let (start, separator) = RecordReader.preamble(base, range)
      var rows = DelimitedReader(base, range: start..<range.upperBound, separator: separator)
      guard rows.next() else {
        report(.error, file, 1, 0, "there is no heading line", "The first line names the columns.")
        return
      }
      let plan = ColumnPlan(Row.schema, headings: rows.row.fields.map { RecordReader.heading(base, $0) })
      record.sources[file.table] = SourceFile(headings: plan.headings, range: range)
      plan.steps.withUnsafeBufferPointer { steps in
        plan.codes.withUnsafeBufferPointer { codes in
          let open = OpenFile(description: file, plan: plan, steps: steps, codes: codes, base: base)
          reportHeadings(open)
          guard plan.hasId else { return }
          table.reserve(range.count / 96)
          while rows.next() { readRow(rows.row, open, into: &table) }
        }
      }
    }
    record[keyPath: path] = table
    if file.table == .settings { takeZone() }
  }

  /// Where the rows begin and what separates fields: after a byte-order mark, and after the `sep=;` line
  /// that some spreadsheets write.
  static func preamble(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> (Int, UInt8) {
    var start = range.lowerBound
    if range.count >= 3, base[start] == 0xEF, base[start + 1] == 0xBB, base[start + 2] == 0xBF { start += 3 }
    let mark = Array("sep=".utf8)
    guard range.upperBound - start > 5, (0..<4).allSatisfy({ base[start + $0] == mark[$0] }) else {
      return (start, UInt8(ascii: ","))
    }
    let separator = base[start + 4]
    start += 5
    while start < range.upperBound, base[start] == 0x0A || base[start] == 0x0D { start += 1 }
    return (start, separator)
  }

  private static func heading(_ base: UnsafePointer<UInt8>, _ field: DelimitedReader.Field) -> String {
    let bytes = UnsafeBufferPointer(start: base + field.start, count: field.end - field.start)
    return String(decoding: FieldParsing.trimmed(bytes), as: UTF8.self).lowercased()
  }

  /// The settings are read first; what they say of the place's clock holds for every other file.
  private mutating func takeZone() {
    guard let name = record.setting("timezone"), !name.isEmpty else { return }
    guard let rule = TimeZoneRule(rawValue: name) else {
      let line = record.settings.rows.first { record.text[$0.key] == "timezone" }?.line ?? 0
      report(
        .error, Setting.schema.description, Int(line), 2, "unknown time zone \"\(name)\"",
        "Expected one of: \(TimeZoneRule.allCases.map(\.rawValue).joined(separator: ", ")).")
      return
    }
    zone = rule
  }
}

extension CareRecord {
  /// Reads a whole data folder.
  ///
  /// Nothing is thrown: what cannot be used is said in the diagnostics, with its place, and everything else
  /// is there.
  public static func read(_ contents: FolderContents) -> (record: CareRecord, diagnostics: [Diagnostic]) {
    var reader = RecordReader(contents)
    visitTables(&reader)
    for table in RecordTable.allCases where contents.files[table] == nil {
      let file = FileCatalogue.description(of: table)
      let isSaid = contents.problems.contains { $0.file == file.path }
      if file.isRequired, !isSaid {
        reader.report(.error, file, 0, 0, "the file is not there", "Every data folder has \(file.path).")
      }
    }
    reader.record.ids = reader.ids
    var search = UndefinedIds(reader: reader)
    visitTables(&search)
    var check = ReferenceCheck(reader: search.reader)
    visitTables(&check)
    return (check.reader.record, check.reader.diagnostics)
  }

  /// The rule of the place's clock: the setting `timezone`, else Europe/London.
  public var zone: TimeZoneRule { setting("timezone").flatMap(TimeZoneRule.init(rawValue:)) ?? .europeLondon }

  /// The value of a setting; nil where it is not in settings.csv.
  public func setting(_ key: String) -> String? {
    settings.rows.first { text[$0.key] == key }.map { text[$0.value] }
  }
}

/// One file while it is read.
struct OpenFile {
  let description: FileDescription
  let plan: ColumnPlan
  /// The plan's steps and codes, to be read for every field without counting references.
  let steps: UnsafeBufferPointer<ColumnPlan.Step>
  let codes: UnsafeBufferPointer<ShortBytes>
  /// The start of the record's bytes, which all offsets count from.
  let base: UnsafePointer<UInt8>

  /// The text of bytes that lie in the file.
  @inline(__always)
  func text(of bytes: FieldParsing.Bytes) -> Text {
    Text(offset: UInt32(bytes.baseAddress.map { $0 - base } ?? 0), length: UInt32(bytes.count))
  }
}

/// One id of a field that holds several.
struct ListedReference {
  var from: RecordTable
  var to: RecordTable
  var slot: UInt32
  var line: Int
  var column: Int
}

/// Notes for every table which of its ids no row bears.
struct UndefinedIds: TableVisitor {
  var reader: RecordReader

  mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) {
    let name = Row.schema.description.table
    let count = reader.ids[name].count
    let table = reader.record[keyPath: path]
    guard count > table.count else { return }
    for slot in 0..<UInt32(count) where table.row(of: Ref(slot: slot)) == nil {
      reader.undefined[Int(name.rawValue)].insert(slot)
    }
  }
}

/// Looks for references that lead nowhere.
struct ReferenceCheck: TableVisitor {
  var reader: RecordReader

  mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) {
    reader.reportDanglingReferences(path)
  }
}
