/// The bytes of a data folder, as storage read them: one block, and where in it each file lies.
public struct FolderContents: Sendable {
  /// The files' bytes, one after another.
  public var bytes: [UInt8]
  /// Which range of `bytes` each known file is.
  public private(set) var files: [RecordTable: Range<Int>] = [:]
  /// What went wrong while the files were read (not there, not readable).
  public var problems: [Diagnostic]

  /// A folder's bytes; add the files in the order they were appended.
  public init(bytes: [UInt8] = [], problems: [Diagnostic] = []) {
    self.bytes = bytes
    self.problems = problems
  }

  /// Says that a file is the given range of `bytes`.
  public mutating func mark(_ table: RecordTable, at range: Range<Int>) { files[table] = range }

  /// Appends a file's bytes: for tests, and for data made in memory.
  public mutating func append(_ table: RecordTable, _ content: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: content)
    files[table] = start..<bytes.count
  }
}

/// Where each file of a record lay and how its columns stood.
struct SourceFiles: Sendable {
  private var files: [SourceFile?] = Array(repeating: nil, count: RecordTable.allCases.count)

  subscript(table: RecordTable) -> SourceFile? {
    get { files[Int(table.rawValue)] }
    set { files[Int(table.rawValue)] = newValue }
  }
}

/// One file as it was read.
struct SourceFile: Sendable {
  /// The headings as they stand in the file, lower case.
  var headings: [String]
  /// The file's range of the record's bytes.
  var range: Range<Int>

  /// The field number of a column, from 1; 0 where the file does not have it.
  func fieldNumber(of column: String) -> Int { (headings.firstIndex(of: column) ?? -1) + 1 }
}
