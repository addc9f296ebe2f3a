public import CoordinationDomain
internal import Glibc

/// This session in the list of those who have the folder open, until it goes.
///
/// Each session has a file in `journal/present` and holds a lock on it, so that what a dead one left is known and
/// swept. It is a courtesy: nothing depends on it, and where it cannot be written nothing else is the worse.
public final class JournalPresence {
  /// Somebody who has the folder open.
  public struct Session: Hashable, Sendable {
    /// The process, on the machine it runs on.
    public var process: Int32
    /// Who, as that session says; it may hold any bytes, so show it by way of `DisplayText`.
    public var who: String
    /// Since when.
    public var since: Instant

    package init(process: Int32, who: String, since: Instant) {
      self.process = process
      self.who = who
      self.since = since
    }
  }

  private let folder: JournalFolder
  private let file: OpenFile

  private init(_ folder: JournalFolder, _ file: consuming OpenFile) {
    self.folder = folder
    self.file = file
  }

  deinit { try? folder.calls.unlink(file.path) }

  /// Enters this session; nil where that is not possible, or there is no journal yet: looking at a folder makes
  /// nothing in it.
  public static func register(
    folder data: String, who: String, since: Instant, calls: SystemCalls = .system
  ) -> JournalPresence? {
    let folder = JournalFolder(data: data, calls: calls)
    let line = Array("\(since.seconds),\(who.filter { !$0.isNewline })\n".utf8)
    do throws(FileProblem) {
      guard try folder.status(folder.path)?.isFolder == true else { return nil }
      if try folder.status(folder.presentPath) == nil { try folder.makeFolder(folder.presentPath) }
      for _ in 0..<5 {
        let name = "\(calls.processNumber())-\(String(calls.random(), radix: 36))"
        let file = try folder.open(
          FileSystem.join(folder.presentPath, name), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
        do throws(FileProblem) {
          guard try lock(file, folder) else { continue }
          try file.write(line)
        } catch {
          try? calls.unlink(file.path)
          throw error
        }
        return JournalPresence(folder, file)
      }
      return nil
    } catch { return nil }
  }

  /// Who else has the folder open, in the order of their numbers; what dead sessions left is removed.
  public func others() -> [Session] {
    let names = (try? folder.calls.list(folder.presentPath)) ?? []
    var sessions: [Session] = []
    for name in names.sorted() {
      let path = FileSystem.join(folder.presentPath, name)
      guard path != file.path, !sweepIfDead(path),
        let session = JournalPresence.session(path, name, folder)
      else { continue }
      sessions.append(session)
    }
    return sessions.sorted { ($0.process, $0.who) < ($1.process, $1.who) }
  }

  /// Who the session of a file is.
  static func who(_ path: String, _ folder: JournalFolder) -> String? {
    session(path, path.split(separator: "/").last.map(String.init) ?? path, folder)?.who
  }

  /// What a session's file says; nil for anything that is none.
  private static func session(_ path: String, _ name: String, _ folder: JournalFolder) -> Session? {
    guard let dash = name.utf8.firstIndex(of: 0x2D), let process = Int32(name[..<dash]),
      let bytes = try? folder.small(path), let comma = bytes.firstIndex(of: 0x2C), bytes.last == 0x0A,
      let since = Int64(String(decoding: bytes[..<comma], as: UTF8.self))
    else { return nil }
    let who = String(decoding: bytes[(comma + 1)...].dropLast(), as: UTF8.self)
    return Session(process: process, who: who, since: Instant(seconds: since))
  }

  /// Removes the file of a session that no longer holds its lock; whether it was one.
  private func sweepIfDead(_ path: String) -> Bool {
    guard let file = try? OpenFile(path, O_RDWR | O_NOFOLLOW, calls: folder.calls) else { return false }
    guard let isFree = try? JournalPresence.lock(file, folder), isFree else { return false }
    try? folder.calls.unlink(path)
    return true
  }

  /// Locks a session's file; false where somebody else holds it, or it was swept before it could be locked.
  private static func lock(_ file: borrowing OpenFile, _ folder: JournalFolder) throws(FileProblem) -> Bool {
    let (path, descriptor) = (file.path, file.descriptor)
    do throws(FileProblem) {
      try OpenFile.repeated(.locked, path) { () throws(SystemError) in
        try folder.calls.flock(descriptor, LOCK_EX | LOCK_NB)
      }
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
    return try folder.status(path)?.isSame(as: try file.status()) == true
  }
}
