public import CoordinationDomain
internal import Glibc

/// Writes a new data folder with everything in its files that was recorded in another one, whose journal goes on there.
///
/// It is made beside its place under another name and renamed when all of it is on the disk: at no moment does a part
/// of it stand where somebody would take it for the whole. The old folder is only read.
public struct FoldedFolder {
  private let old: String
  private let path: String
  /// The folder that is being made, under its other name.
  private let scratch: String
  private let mode: mode_t
  private var made: [String] = []
  private var folders: [String] = []
  /// What is in the old folder and was not copied, for it is neither a file nor a folder.
  public private(set) var leftOut: [String] = []
  /// How many files were copied as they are.
  public private(set) var copied = 0

  /// Writes `files`, everything else that is in `old`, and the note of where the journal goes on.
  ///
  /// - Throws: ``FoldProblem``; nothing is left behind then.
  public static func write(
    _ files: FoldedFiles, of old: String, to path: String, after journal: JournalRead
  ) throws(FoldProblem) -> FoldedFolder {
    var folder = try FoldedFolder(of: old, at: path)
    do throws(FileProblem) {
      try folder.fill(files, JournalStart(sequence: journal.lastSequence, hash: journal.lastHash))
      return folder
    } catch {
      folder.takeBack()
      throw .file(error)
    }
  }

  private init(of old: String, at path: String) throws(FoldProblem) {
    do throws(FileProblem) {
      self.old = try FoldedFolder.resolved(old)
      if FileSystem.exists(path) {
        guard FileSystem.kind(of: path) == .folder else { throw FileProblem(.made, path, code: EEXIST) }
        self.path = try FoldedFolder.resolved(path)
      } else {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
        let parent = FileSystem.parent(of: path)
        try FileSystem.makeFolders(parent)
        let name = bytes.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard !name.isEmpty, name != ".", name != ".." else { throw FileProblem(.made, path, code: EINVAL) }
        self.path = FileSystem.join(try FoldedFolder.resolved(parent), name)
      }
      var status = stat()
      guard stat(self.old, &status) == 0 else { throw FileProblem(.read, old) }
      mode = status.st_mode & 0o2777
    } catch { throw .file(error) }
    let isInside = self.path == self.old || self.path.hasPrefix(FileSystem.join(self.old, ""))
    if isInside { throw .insideOld(path) }
    var isEmpty = true
    do throws(FileProblem) {
      if FileSystem.exists(self.path) { isEmpty = try FileSystem.list(self.path).isEmpty }
    } catch { throw .file(error) }
    if !isEmpty { throw .notEmpty(path) }
    let name = self.path.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    scratch = FileSystem.join(FileSystem.parent(of: self.path), ".\(name).\(getpid()).new")
  }

  private mutating func fill(_ files: FoldedFiles, _ start: JournalStart) throws(FileProblem) {
    try makeFolder(scratch, mode: mode)
    var written = Set(["journal"])
    for file in files.files {
      let source = FileSystem.join(old, file.path)
      if file.isNew, FileSystem.exists(source) {
        // It is there and was not read: unreadable, or written meanwhile.
        throw FileProblem(.read, source, code: EEXIST)
      }
      try makeParent(of: file.path)
      try write(file.bytes, to: file.path, like: file.isNew ? nil : source)
      written.insert(file.path)
    }
    for (path, text) in files.descriptors where FileSystem.exists(FileSystem.join(old, path)) {
      try makeParent(of: path)
      try write(Array(text.utf8), to: path, like: FileSystem.join(old, path))
      written.insert(path)
    }
    try copyRest(of: "", except: written)
    try makeFolder(FileSystem.join(scratch, "journal"), mode: mode)
    try write(start.bytes, to: "journal/start", like: nil)
    for folder in folders.reversed() { try FileSystem.synchroniseFolder(folder) }
    guard rename(scratch, path) == 0 else { throw FileProblem(.renamed, path) }
    try FileSystem.synchroniseFolder(FileSystem.parent(of: path))
  }

  /// Copies what is in a folder of the old one, and in the folders there.
  private mutating func copyRest(of folder: String, except written: Set<String>) throws(FileProblem) {
    let whole = folder.isEmpty ? old : FileSystem.join(old, folder)
    for name in try FileSystem.list(whole) {
      let path = folder.isEmpty ? name : FileSystem.join(folder, name)
      if written.contains(path) { continue }
      let source = FileSystem.join(old, path)
      var status = stat()
      guard lstat(source, &status) == 0 else { throw FileProblem(.read, source) }
      if status.isFolder {
        try makeParent(of: FileSystem.join(path, name))
        try copyRest(of: path, except: written)
      } else if FileSystem.kind(of: source) == .file {
        let bytes = try FileSystem.read(source, limit: 2 << 30)
        try write(bytes, to: path, like: source)
        copied += 1
      } else {
        leftOut.append(path)
      }
    }
  }

  /// Makes the folder that a path of the new folder is in.
  private mutating func makeParent(of path: String) throws(FileProblem) {
    let parts = path.split(separator: "/").dropLast()
    for count in 1..<max(1, parts.count + 1) {
      let name = parts.prefix(count).joined(separator: "/")
      let folder = FileSystem.join(scratch, name)
      if folders.contains(folder) { continue }
      var status = stat()
      let isThere = stat(FileSystem.join(old, name), &status) == 0
      try makeFolder(folder, mode: isThere ? status.st_mode & 0o2777 : mode)
    }
  }

  private mutating func makeFolder(_ path: String, mode: mode_t) throws(FileProblem) {
    guard mkdir(path, 0o700) == 0 else { throw FileProblem(.made, path) }
    folders.append(path)
    guard chmod(path, mode | 0o700) == 0 else { throw FileProblem(.made, path) }
  }

  /// Writes a file for those who may use another one, or the folder.
  private mutating func write(_ bytes: [UInt8], to path: String, like source: String?) throws(FileProblem) {
    var status = stat()
    let isThere = source.map { stat($0, &status) == 0 } ?? false
    let path = FileSystem.join(scratch, path)
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, attempt: .written)
    made.append(path)
    try file.write(bytes)
    guard fchmod(file.descriptor, (isThere ? status.st_mode : mode) & 0o666) == 0 else {
      throw FileProblem(.written, path)
    }
    try file.synchronise()
  }

  /// Takes away what was made so far.
  private func takeBack() {
    for path in made.reversed() { unlink(path) }
    for folder in folders.reversed() { rmdir(folder) }
  }

  /// A path without links in it.
  private static func resolved(_ path: String) throws(FileProblem) -> String {
    guard let real = realpath(path, nil) else { throw FileProblem(.read, path) }
    defer { free(real) }
    return String(cString: real)
  }
}

/// Why a folder was not folded into a new one.
public enum FoldProblem: Error, Hashable, Sendable {
  /// The new folder has something in it.
  case notEmpty(String)
  /// The new folder would be the old one, or in it.
  case insideOld(String)
  /// Something could not be read or written.
  case file(FileProblem)

  /// What is wrong and what would help, in whole sentences.
  public var sentence: String {
    switch self {
    case .notEmpty(let path):
      "\(path) is not empty, so nothing was written. Name a folder that is new or empty."
    case .insideOld(let path): "\(path) is in the old folder, so nothing was written. Name one beside it."
    case .file(let problem): "\(problem.sentence) Nothing was written."
    }
  }
}
