internal import Glibc

/// Notices when somebody changes the files of a data folder or its journal (inotify).
///
/// A help, not a promise: some disks tell nothing, so the caller looks now and then all the same.
public final class FolderWatch {
  /// What changed since it was last asked.
  public struct Changes: Hashable, Sendable {
    /// Whether the journal did.
    public var journalChanged = false
    /// The data folder's files that did, such as `people.csv` and `directory/services.csv`.
    public var changedFiles: Set<String> = []
    /// Whether so much happened that the system lost count: everything may have changed.
    public var isIncomplete = false

    /// Whether nothing changed.
    public var isEmpty: Bool { !journalChanged && changedFiles.isEmpty && !isIncomplete }
  }

  /// For `poll`: readable when something changed.
  public let descriptor: Int32
  private let folder: String
  /// The watched folders by the system's numbers; "" is the data folder itself.
  private var watched: [Int32: String] = [:]

  /// Begins to watch; nil where the system does not let it.
  public init?(folder: String) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    self.folder = folder
    guard descriptor >= 0 else { return nil }
    guard watch("") else { return nil }
    for inner in FolderWatch.inner { _ = watch(inner) }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// The folders in the data folder that are watched too, as soon as they are there.
  private static var inner: [String] { ["journal", "directory"] }

  private func watch(_ inner: String) -> Bool {
    let events = IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR
    let number = inotify_add_watch(
      descriptor, inner.isEmpty ? folder : FileSystem.join(folder, inner), UInt32(events))
    if number >= 0 { watched[number] = inner }
    return number >= 0
  }

  /// Takes what has happened since the last time; never waits.
  public func drain() -> Changes {
    var changes = Changes()
    withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 8) { buffer in
      while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        note(UnsafeRawBufferPointer(rebasing: buffer[..<count]), &changes)
      }
    }
    return changes
  }

  /// Notes the events of a read, each a head of 16 bytes and a name that is filled up with zeros.
  private func note(_ events: UnsafeRawBufferPointer, _ changes: inout Changes) {
    var at = 0
    while at + 16 <= events.count {
      let number = events.loadUnaligned(fromByteOffset: at, as: Int32.self)
      let kind = events.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)
      let length = Int(events.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
      let name = events[(at + 16)..<min(events.count, at + 16 + length)].prefix { $0 != 0 }
      at += 16 + length
      if kind & UInt32(IN_Q_OVERFLOW) != 0 {
        changes.isIncomplete = true
        changes.journalChanged = true
      } else if kind & UInt32(IN_IGNORED) != 0 {
        if watched.removeValue(forKey: number) == "journal" { changes.journalChanged = true }
      } else if let inner = watched[number] {
        note(
          String(decoding: name, as: UTF8.self), in: inner, isWhole: kind & FolderWatch.isWhole != 0, &changes
        )
      }
    }
  }

  /// Events after which a file of the data is what somebody wanted it to be; while it is written it is not.
  private static var isWhole: UInt32 {
    UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
  }

  private func note(_ name: String, in inner: String, isWhole: Bool, _ changes: inout Changes) {
    switch inner {
    case "journal":
      if name == "head" || name == "start" || JournalMonth(fileName: name) != nil {
        changes.journalChanged = true
      }
    case "" where FolderWatch.inner.contains(name):
      // It was made, or another one put in its place.
      _ = watch(name)
      if name == "journal" { changes.journalChanged = true } else { changes.changedFiles.insert(name) }
    case "":
      if isWhole { changes.changedFiles.insert(name) }
    default:
      if isWhole { changes.changedFiles.insert("\(inner)/\(name)") }
    }
  }
}
