import CoordinationDomain
import Glibc

/// One reading of a folder: sizes first, then every file straight into its place.
struct FolderPass: ~Copyable {
  private let folder: String
  private(set) var contents = FolderContents()
  /// Files that were not the same at the end of the reading as at its beginning.
  private(set) var changed: [RecordTable] = []
  private var sizes: [(table: RecordTable, bytes: Int)] = []

  init(_ folder: String) { self.folder = folder }

  mutating func run() throws(FolderProblem) {
    var isEmpty = true
    for table in RecordTable.allCases {
      let path = FileSystem.join(folder, table.path)
      var status = stat()
      if stat(path, &status) != 0 {
        let code = errno
        if code == ENOENT, !FileSystem.exists(path) { continue }
        isEmpty = false
        report(
          table, code == ENOENT ? "it is a link to a file that is not there" : FileProblem.reason(for: code))
        continue
      }
      isEmpty = false
      guard status.isFile else {
        report(table, FolderPass.strangeness(of: status))
        continue
      }
      sizes.append((table, Int(status.st_size)))
    }
    if isEmpty { throw .empty(path: folder) }
    let total = sizes.reduce(0) { $0 &+ $1.bytes }
    guard total <= DataFolder.largestTotal else { throw .tooLarge(path: folder, bytes: total) }
    read(total)
  }

  /// Reads each file into the block, at most as many bytes as it had when the sizes were taken.
  private mutating func read(_ total: Int) {
    var ranges: [(RecordTable, Range<Int>)] = []
    var failures: [(RecordTable, FileProblem)] = []
    let bytes = [UInt8](unsafeUninitializedCapacity: total) { buffer, filled in
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
      for (table, size) in sizes {
        let free = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        do throws(FileProblem) {
          let count = try readFile(table, into: .init(rebasing: free[..<min(size, free.count)]))
          ranges.append((table, filled..<filled + count))
          filled += count
        } catch {
          failures.append((table, error))
        }
      }
    }
    contents.bytes = bytes
    for (table, range) in ranges { contents.mark(table, at: range) }
    for (table, problem) in failures { report(table, problem.reason) }
  }

  /// Reads one file and notes whether it changed meanwhile.
  private mutating func readFile(_ table: RecordTable, into space: UnsafeMutableRawBufferPointer)
    throws(FileProblem) -> Int
  {
    let path = FileSystem.join(folder, table.path)
    let file = try OpenFile(path, O_RDONLY, attempt: .read)
    let before = try file.status()
    guard before.isFile else { throw FileProblem(.read, path, code: EINVAL) }
    let count = try file.read(into: space)
    let after = try file.status()
    let isSame =
      count == space.count && Int(after.st_size) == count && before.st_size == after.st_size
      && before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
    if !isSame { changed.append(table) }
    return count
  }

  private mutating func report(_ table: RecordTable, _ reason: String) {
    contents.problems.append(
      Diagnostic(
        file: table.path, line: 0, column: 0, level: .error,
        message: "the file could not be read: \(reason)",
        expected: "Expected a CSV file that you may read."))
  }

  mutating func reportChange(of table: RecordTable) {
    contents.problems.append(
      Diagnostic(
        file: table.path, line: 0, column: 0, level: .error,
        message: "the file changed while it was read; its end may be missing",
        expected: "Wait until it has been saved, then read again."))
  }

  /// What stands where a file should be.
  private static func strangeness(of status: stat) -> String {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: "it is a folder"
    case S_IFIFO: "it is a pipe, not a file"
    case S_IFSOCK: "it is a socket, not a file"
    default: "it is a device, not a file"
    }
  }
}
