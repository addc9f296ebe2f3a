import Glibc

/// A text that somebody is writing in an editor: a file that nobody else may read, in a folder of its own.
///
/// Neither name says whom it is about. What an editor leaves beside it (a copy, a swap file) lies in the same folder
/// and goes with it.
public struct DraftFile: Hashable, Sendable {
  /// The file.
  public let path: String

  /// A draft that is there already.
  public init(path: String) { self.path = path }

  /// Bytes that a draft may have; a judgement: a hundred pages.
  public static let most = 256 * 1024

  /// A new file with a text in it.
  ///
  /// In `XDG_RUNTIME_DIR` where that is the user's alone, else in the state folder (XDG Base Directory Specification).
  public static func make(_ text: String, environment: [String: String]) throws(FileProblem) -> DraftFile {
    let base = try folder(environment)
    for _ in 0..<100 {
      let own = FileSystem.join(base, "note-" + String(UInt32.random(in: .min ... .max), radix: 16))
      if mkdir(own, 0o700) != 0 {
        if errno == EEXIST { continue }
        throw FileProblem(.made, own)
      }
      let path = FileSystem.join(own, "note.txt")
      let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, attempt: .made)
      try file.write(Array(text.utf8))
      return DraftFile(path: path)
    }
    throw FileProblem(.made, base, code: EEXIST)
  }

  /// Drafts of earlier sittings that were never recorded, the names in their order.
  public static func leftovers(environment: [String: String]) -> [String] {
    guard let base = try? folder(environment) else { return [] }
    let names = (try? FileSystem.list(base)) ?? []
    return names.filter { $0.hasPrefix("note-") }.map {
      FileSystem.join(FileSystem.join(base, $0), "note.txt")
    }
    .filter { FileSystem.kind(of: $0) == .file }
  }

  /// The folder that drafts lie in: there, the user's own and nobody else's to look into.
  static func folder(_ environment: [String: String]) throws(FileProblem) -> String {
    if let runtime = environment["XDG_RUNTIME_DIR"], runtime.hasPrefix("/"), isPrivate(runtime) {
      let path = FileSystem.join(runtime, "coordinator")
      try FileSystem.makeFolders(path)
      if isPrivate(path) { return path }
    }
    guard let path = DataLocation.drafts(environment: environment) else {
      throw FileProblem(.made, "a folder for drafts", code: ENOENT)
    }
    try FileSystem.makeFolders(path)
    guard isPrivate(path) else { throw FileProblem(.opened, path, code: EACCES) }
    return path
  }

  /// Whether it is a folder, no link, of this user, that nobody else may look into.
  private static func isPrivate(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return status.isFolder && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// What stands in it now.
  public func read() -> Result<String, DraftProblem> {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try FileSystem.read(path, limit: DraftFile.most) } catch {
      return .failure(.unread(error))
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let read = String(validating: text, as: UTF8.self) { return .success(read) }
    var lines = 1
    var start = text.startIndex
    while let end = text[start...].firstIndex(of: 0x0A) {
      if String(validating: text[start..<end], as: UTF8.self) == nil { break }
      (lines, start) = (lines + 1, end + 1)
    }
    return .failure(.notText(line: lines))
  }

  /// Takes away the file, its folder and what an editor left there; what cannot be taken away stays.
  public func remove() {
    let folder = FileSystem.parent(of: path)
    unlink(path)
    for name in (try? FileSystem.list(folder)) ?? [] { unlink(FileSystem.join(folder, name)) }
    rmdir(folder)
  }
}

/// Why a draft cannot be used as it is.
public enum DraftProblem: Error, Hashable, Sendable {
  /// It could not be read.
  case unread(FileProblem)
  /// A line holds bytes that are no UTF-8.
  case notText(line: Int)

  /// What is wrong and what would work.
  public var sentence: String {
    switch self {
    case .unread(let problem) where problem.code == EFBIG:
      "The note is longer than \(DraftFile.most / 1024) kB; make it shorter."
    case .unread(let problem): problem.sentence
    case .notText(let line):
      "Line \(line) of the note holds bytes that are no text (UTF-8); save it as UTF-8."
    }
  }
}
