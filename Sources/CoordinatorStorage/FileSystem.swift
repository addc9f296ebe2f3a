import Glibc

/// The few things done to files and folders outside the data folder's own reading and the journal.
public enum FileSystem {
  /// What a path leads to, links followed.
  public enum Kind: Sendable {
    case file, folder, other
  }

  /// What is at a path; nil where there is nothing, or nothing that may be looked at.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.isFile ? .file : status.isFolder ? .folder : .other
  }

  /// Whether anything is there, a link that leads nowhere included.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The names in a folder, sorted by their bytes; not `.` and `..`.
  public static func list(_ folder: String) throws(FileProblem) -> [String] {
    guard let stream = opendir(folder) else { throw FileProblem(.listed, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileProblem(.listed, folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder and those above it that are missing, for their owner alone (0700), on disk when done.
  public static func makeFolders(_ path: String) throws(FileProblem) {
    if kind(of: path) == .folder { return }
    let parent = Self.parent(of: path)
    if parent != path { try makeFolders(parent) }
    if mkdir(path, 0o700) != 0 {
      let code = errno
      guard code == EEXIST, kind(of: path) == .folder else { throw FileProblem(.made, path, code: code) }
    }
    try synchroniseFolder(parent)
  }

  /// A whole file's bytes; nothing but a file is read, and none larger than `limit`.
  public static func read(_ path: String, limit: Int = 64 << 20) throws(FileProblem) -> [UInt8] {
    let file = try OpenFile(path, O_RDONLY, attempt: .read)
    let status = try file.status()
    guard status.isFile else { throw FileProblem(.read, path, code: status.isFolder ? EISDIR : EINVAL) }
    guard status.st_size <= limit else { throw FileProblem(.read, path, code: EFBIG) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(FileProblem) in
      try file.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Writes a file so that at every moment, a power cut's too, the path holds the old bytes or all the new
  /// ones: a file beside it, synchronised, renamed over it, and the folder synchronised.
  ///
  /// `isPrivate` lets nobody but the owner read it (0600), else everybody may (0644 less the umask).
  public static func write(_ bytes: [UInt8], to path: String, isPrivate: Bool = true) throws(FileProblem) {
    let file = try temporary(beside: path, mode: isPrivate ? 0o600 : 0o644)
    do throws(FileProblem) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(FileProblem) in
        try file.write(UnsafeRawBufferPointer(buffer))
      }
      try file.synchronise()
      guard rename(file.path, path) == 0 else { throw FileProblem(.written, path) }
    } catch {
      unlink(file.path)
      throw FileProblem(.written, path, code: error.code)
    }
    try synchroniseFolder(parent(of: path))
  }

  /// Copies one file, whole and synchronised, like ``write(_:to:isPrivate:)``.
  public static func copy(_ source: String, to path: String, isPrivate: Bool = true) throws(FileProblem) {
    try write(try read(source, limit: 2 << 30), to: path, isPrivate: isPrivate)
  }

  /// The folder that holds a path; `.` for a bare name.
  public static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: 0x2F) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// A path and a name in it.
  public static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.utf8.last == 0x2F ? folder + name : folder + "/" + name
  }

  /// Waits until the names in a folder are on the disk.
  static func synchroniseFolder(_ path: String) throws(FileProblem) {
    try OpenFile(path, O_RDONLY | O_DIRECTORY, attempt: .written).synchronise()
  }

  /// A new file beside `path` that no other process writes to.
  private static func temporary(beside path: String, mode: mode_t) throws(FileProblem) -> OpenFile {
    let folder = parent(of: path)
    let name = path.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    for attempt in 0..<1000 {
      let temporary = join(folder, ".\(name).\(getpid()).\(attempt).new")
      do throws(FileProblem) {
        return try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
      } catch {
        if error.code != EEXIST { throw FileProblem(.written, path, code: error.code) }
      }
    }
    throw FileProblem(.written, path, code: EEXIST)
  }
}

extension stat {
  /// Whether it is an ordinary file.
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  /// Whether it is a folder.
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}
