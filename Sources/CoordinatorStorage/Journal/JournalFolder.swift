internal import Glibc

/// The journal's folder: what its files are called, and the small ones read.
struct JournalFolder: Sendable {
  /// The data folder.
  let data: String
  let calls: SystemCalls

  /// The journal's own folder.
  var path: String { FileSystem.join(data, "journal") }
  var lockPath: String { FileSystem.join(path, "lock") }
  var headPath: String { FileSystem.join(path, "head") }
  var startPath: String { FileSystem.join(path, "start") }
  var presentPath: String { FileSystem.join(path, "present") }
  func path(_ month: JournalMonth) -> String { FileSystem.join(path, month.fileName) }

  /// The names in the folder; nil where there is no folder.
  func names() throws(FileProblem) -> [String]? {
    do throws(FileProblem) {
      return try OpenFile.repeated(.listed, path) { () throws(SystemError) in try calls.list(path) }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// The months among names, the oldest first.
  static func months(_ names: [String]) -> [JournalMonth] { names.compactMap(JournalMonth.init).sorted() }

  /// A small file's bytes, at most 4 KiB of them; nil where it is not there.
  func small(_ path: String) throws(FileProblem) -> [UInt8]? {
    do throws(FileProblem) {
      return try OpenFile(path, O_RDONLY, attempt: .read, calls: calls).bytes(4096)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// What the system knows of a path; nil where nothing is there.
  func status(_ path: String) throws(FileProblem) -> stat? {
    do throws(FileProblem) {
      return try OpenFile.repeated(.read, path) { () throws(SystemError) in try calls.stat(path) }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// Waits until a folder's names are on the disk.
  func synchronise(_ folder: String) throws(FileProblem) {
    try OpenFile(folder, O_RDONLY | O_DIRECTORY, attempt: .synchronised, calls: calls).synchronise()
  }

  /// Makes a folder for those who may use the data folder; nothing where it is there.
  func makeFolder(_ path: String) throws(FileProblem) {
    let mode = try permissions
    do throws(FileProblem) {
      try OpenFile.repeated(.made, path) { () throws(SystemError) in try calls.mkdir(path, mode) }
    } catch {
      if error.code == EEXIST { return }
      throw error
    }
    share(try OpenFile(path, O_RDONLY | O_DIRECTORY, attempt: .made, calls: calls), mode)
  }

  /// Opens a file for writing, new or not, for those who may use the data folder.
  func open(_ path: String, _ flags: Int32) throws(FileProblem) -> OpenFile {
    if flags & O_EXCL == 0 {
      do throws(FileProblem) {
        return try OpenFile(path, flags & ~O_CREAT, attempt: .written, calls: calls)
      } catch {
        guard error.code == ENOENT, flags & O_CREAT != 0 else { throw error }
      }
    }
    let mode = try permissions & 0o666
    let file = try OpenFile(path, flags, mode: mode, attempt: .made, calls: calls)
    share(file, mode)
    return file
  }

  /// Who may use the data folder.
  private var permissions: mode_t {
    get throws(FileProblem) {
      try OpenFile.repeated(.read, data) { () throws(SystemError) in try calls.stat(data) }.st_mode & 0o2777
    }
  }

  /// Undoes what the umask took away; where that fails the file is for its maker alone, which they will notice.
  private func share(_ file: borrowing OpenFile, _ mode: mode_t) {
    guard let status = try? file.status(), status.st_mode & mode != mode else { return }
    try? calls.fchmod(file.descriptor, mode)
  }
}

extension stat {
  /// Whether two answers are of one and the same file.
  func isSame(as other: stat) -> Bool { st_ino == other.st_ino && st_dev == other.st_dev }
}
