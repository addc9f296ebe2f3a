/// The files of a data folder with everything in them that was recorded, so that no journal is needed to read them.
public struct FoldedFiles: Sendable {
  /// One file.
  public struct File: Sendable {
    /// Its path inside the data folder.
    public var path: String
    /// What it holds.
    public var bytes: [UInt8]
    /// Whether it was not there before.
    public var isNew: Bool
    /// Whether anything was recorded that belongs into it; otherwise it is as it was read.
    public var isRewritten: Bool
  }

  /// The flat files, in the order of the catalogue.
  public let files: [File]
  /// The descriptions of packages in which files or columns are new: for each its path and its text.
  public let descriptors: [(path: String, text: String)]
  /// How many events went into the files.
  public let eventCount: Int

  /// Puts everything that was recorded into the files that a record was read from.
  ///
  /// The result was read again and is the same record, row for row and column for column.
  ///
  /// - Throws: ``FoldRefusal`` where something recorded would be lost.
  public init(_ record: CareRecord, _ history: History) throws(FoldRefusal) {
    try FoldedFiles.requireUnderstood(history, record)
    let contents = FoldedFiles.contents(of: record)
    var fold = Fold(record: record, base: CareRecord.read(contents).record, history: history)
    CareRecord.visitTables(&fold)
    files = fold.files
    eventCount = history.entries.count
    var folded = FolderContents()
    for (table, file) in zip(fold.tables, fold.files) { folded.append(table, file.bytes) }
    let again = CareRecord.read(folded).record
    var comparison = RecordComparison(before: record, after: again)
    CareRecord.visitTables(&comparison)
    if let difference = comparison.difference { throw FoldRefusal(.notTheSame(difference)) }
    descriptors = Descriptor.Package.allCases.filter { package in
      fold.wider.contains { $0.isDirectory == (package == .directory) }
    }.map { ($0.path, Descriptor($0, of: again).text) }
  }

  /// What a newer version wrote cannot be put into files by this one.
  private static func requireUnderstood(_ history: History, _ record: CareRecord) throws(FoldRefusal) {
    if history.entries.contains(where: { !$0.isApplied }) { throw FoldRefusal(.looksBack) }
    if let entry = history.entries.first(where: { $0.kind == nil || $0.subject == nil }) {
      throw FoldRefusal(.notUnderstood(sequence: Int(entry.sequence)))
    }
    if let entry = history.entries.first(where: { entry in
      entry.subject.map { history.frozen.contains($0) } ?? false
    }) {
      throw FoldRefusal(.notUnderstood(sequence: Int(entry.sequence)))
    }
  }

  /// The files as they were read.
  private static func contents(of record: CareRecord) -> FolderContents {
    var contents = FolderContents(bytes: record.text.files)
    for table in RecordTable.allCases {
      if let source = record.sources[table] { contents.mark(table, at: source.range) }
    }
    return contents
  }

  /// Goes through the tables.
  private struct Fold: TableVisitor {
    let record: CareRecord
    let base: CareRecord
    /// For each table the numbers of ids that events are about.
    private let touched: [UInt8: Set<UInt32>]
    private(set) var tables: [RecordTable] = []
    private(set) var files: [File] = []
    /// Tables with columns that were not there before.
    private(set) var wider: [RecordTable] = []

    init(record: CareRecord, base: CareRecord, history: History) {
      self.record = record
      self.base = base
      var touched: [UInt8: Set<UInt32>] = [:]
      for entry in history.entries {
        if let subject = entry.subject { touched[subject.table, default: []].insert(subject.slot) }
      }
      self.touched = touched
    }

    mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) {
      let table = Row.schema.description.table
      let source = base.sources[table]
      guard let slots = touched[table.rawValue] else {
        if let source { add(table, Array(record.text.files[source.range]), isNew: false, isRewritten: false) }
        return
      }
      let after = record[keyPath: path]
      // Undone again to the last: there is nothing to write into a file that is not there.
      if source == nil, after.count == 0 { return }
      let before = base[keyPath: path].rows
      var rowOfLine: [Int: Int] = [:]
      for (index, row) in before.enumerated() { rowOfLine[Int(row.line)] = index }
      let door = TableDoor.all[Int(table.rawValue)]
      let (record, base) = (record, base)
      let folded = FoldedTable(
        door: door,
        rows: after.rows.enumerated().map { index, row in
          FoldedTable.Row(line: Int(row.line), isTouched: slots.contains(after.ref(at: index).slot))
        },
        known: Set(rowOfLine.keys),
        after: { column, row in
          withUnsafeBytes(of: after.rows[row]) { door.text(column, of: $0, in: record) }
        },
        before: { column, line in
          rowOfLine[line].map { row in
            withUnsafeBytes(of: before[row]) { door.text(column, of: $0, in: base) }
          } ?? ""
        })
      let (bytes, isWider) = base.text.files.withUnsafeBufferPointer { all in
        folded.bytes(
          old: source.map { FieldParsing.Bytes(rebasing: all[$0.range]) }, headings: source?.headings ?? [])
      }
      add(table, bytes, isNew: source == nil, isRewritten: true)
      if isWider { wider.append(table) }
    }

    private mutating func add(_ table: RecordTable, _ bytes: [UInt8], isNew: Bool, isRewritten: Bool) {
      tables.append(table)
      files.append(File(path: table.path, bytes: bytes, isNew: isNew, isRewritten: isRewritten))
    }
  }
}

/// Why a journal is not folded.
public struct FoldRefusal: Error, Hashable, Sendable {
  /// What stands against it.
  public enum Reason: Hashable, Sendable {
    /// What was recorded after the day that is looked back at is not there.
    case looksBack
    /// A newer version wrote this event.
    case notUnderstood(sequence: Int)
    /// The folded files would not say the same.
    case notTheSame(String)
  }

  /// What stands against it.
  public var reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  /// Why not, and what would work.
  public var sentence: String {
    switch reason {
    case .looksBack: "What was recorded after the day you look back at would be lost. Fold without --today."
    case .notUnderstood(let sequence):
      "Event \(sequence) was recorded with a newer version of this program, which this one does not understand. "
        + "Fold with the newer version."
    case .notTheSame(let difference):
      "The folded files would not say the same: \(difference). Nothing was written; please report this."
    }
  }
}

/// Holds two records against each other, row for row and column for column as files write them.
struct RecordComparison: TableVisitor {
  let before: CareRecord
  let after: CareRecord
  /// The first thing that is not the same; nil where all is.
  private(set) var difference: String?

  init(before: CareRecord, after: CareRecord) {
    self.before = before
    self.after = after
  }

  mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) {
    guard difference == nil else { return }
    let file = Row.schema.description
    let door = TableDoor.all[Int(file.table.rawValue)]
    let (a, b) = (before[keyPath: path].rows, after[keyPath: path].rows)
    if a.count != b.count {
      difference = "\(file.path) would have \(b.count) rows, not \(a.count)"
      return
    }
    for index in a.indices {
      for column in door.columns.indices {
        let was = withUnsafeBytes(of: a[index]) { door.text(column, of: $0, in: before) }
        let now = withUnsafeBytes(of: b[index]) { door.text(column, of: $0, in: after) }
        if was.utf8.elementsEqual(now.utf8) { continue }
        let id = door.idColumn.map { id in withUnsafeBytes(of: a[index]) { door.text(id, of: $0, in: before) }
        }
        difference =
          "\(door.columns[column].name) of \(id ?? "row \(index + 1)") in \(file.path) would be \"\(now)\", not "
          + "\"\(was)\""
        return
      }
    }
  }
}
