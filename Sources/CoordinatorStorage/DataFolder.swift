public import CoordinationDomain
import Glibc

/// Reads a data folder: every known file, one after another, into one block of memory.
///
/// Copied rather than mapped: a mapped file that somebody shortens while it is read ends the process.
public enum DataFolder {
  /// Bytes that a record can hold: offsets are 31 bits wide.
  static let largestTotal = Int(Int32.max)
  /// How often a folder is read again because a file changed underneath.
  static let mostPasses = 3

  /// The folder's files in catalogue order.
  ///
  /// A file that cannot be read is told in `problems` and the others are
  /// there all the same; a file that is optional and missing is no problem.
  ///
  /// - Throws: ``FolderProblem`` where there is no folder, or nothing in it, or too much.
  public static func read(_ path: String) throws(FolderProblem) -> FolderContents {
    switch FileSystem.kind(of: path) {
    case .folder: break
    case .file, .other: throw .notAFolder(path: path)
    case nil:
      let problem = FileProblem(.read, path)
      if problem.code == ENOENT { throw .notThere(path: path) }
      if problem.code == ENOTDIR { throw .notAFolder(path: path) }
      throw .notReadable(problem)
    }
    guard access(path, R_OK | X_OK) == 0 else { throw .notReadable(FileProblem(.read, path)) }
    var pass = FolderPass(path)
    for _ in 1..<mostPasses {
      try pass.run()
      if pass.changed.isEmpty { return pass.contents }
      usleep(20_000)
      pass = FolderPass(path)
    }
    try pass.run()
    for table in pass.changed { pass.reportChange(of: table) }
    return pass.contents
  }
}
