internal import Glibc

/// The journal of a data folder: read, followed and added to by one thread.
///
/// Where it is damaged, or the disk did not keep its word, it stays open for reading and `closed` says why nothing
/// can be saved. What is on the disk, and why, stands in `docs/decisions/0013-the-journal-on-disk.md`.
public final class JournalFile {
  let folder: JournalFolder
  let allowsAnyFileSystem: Bool
  var standing: JournalStanding?
  var held: OpenFile?
  /// Why nothing can be saved any more until the journal is opened again; nil where it can.
  public internal(set) var closed: JournalProblem?

  private init(_ folder: JournalFolder, allowsAnyFileSystem: Bool) {
    self.folder = folder
    self.allowsAnyFileSystem = allowsAnyFileSystem
  }

  /// Opens the journal of a data folder; one that is not there is empty, and is made when something is saved.
  ///
  /// `allowAnyFileSystem` saves on network disks and the like too, where a power cut may cost saved work.
  public static func open(
    folder: String, allowAnyFileSystem: Bool = false, calls: SystemCalls = .system
  ) throws(JournalProblem) -> JournalFile {
    let folder = JournalFolder(data: folder, calls: calls)
    do throws(FileProblem) {
      guard let status = try folder.status(folder.data) else {
        throw FileProblem(.read, folder.data, code: ENOENT)
      }
      guard status.isFolder else { throw FileProblem(.read, folder.data, code: ENOTDIR) }
    } catch { throw .unreadable(error) }
    return JournalFile(folder, allowsAnyFileSystem: allowAnyFileSystem)
  }

  /// Makes this process fit for saving: a file that would grow too large is an error, not the process's end.
  ///
  /// Once, at the start of the program.
  public static func prepareProcess() { signal(SIGXFSZ, SIG_IGN) }

  /// The last event that is known here; 0 before the first.
  public var lastSequence: Int { standing?.link.sequence ?? 0 }
  /// The last event's hash.
  public var lastHash: ChainHash { standing?.link.hash ?? .origin }

  /// Reads and verifies everything from the first line on.
  ///
  /// - Throws: ``JournalProblem/unreadable(_:)`` where not even the folder can be read.
  public func read() throws(JournalProblem) -> JournalRead {
    var scan = try JournalScan(folder, judgesEnding: false)
    if scan.isUnfinished || scan.read.damage != nil {
      // Perhaps somebody is writing just now; while the lock is held, nobody is. A folder without a lock that can
      // be had has no writer, or one that hangs, and is taken as it is.
      let lock = try? JournalLock(folder, for: .reading)
      defer { lock?.release() }
      scan = try JournalScan(folder, judgesEnding: true)
    }
    held = nil
    move(to: scan)
    closed = scan.read.damage.map { .damaged($0, folder: folder.path) }
    return scan.read
  }

  /// What others have saved since; cheap where that is nothing.
  ///
  /// - Throws: ``JournalProblem/replaced(folder:)`` where the journal is another one than was read: read it anew.
  ///   ``JournalProblem/damaged(_:folder:)`` where what is new does not hold; nothing is saved any more then.
  public func catchUp() throws(JournalProblem) -> CaughtUp {
    if case .outcomeUnknown = closed { return caughtUp([]) }
    guard let standing else { return try catchUpFromNothing() }
    var scan = try JournalScan(folder, after: standing, held: heldStatus(), judgesEnding: false)
    if scan.isReplaced || scan.read.damage != nil {
      let lock = try? JournalLock(folder, for: .reading)
      defer { lock?.release() }
      scan = try JournalScan(folder, after: standing, held: heldStatus(), judgesEnding: true)
    }
    return try take(scan)
  }

  private func catchUpFromNothing() throws(JournalProblem) -> CaughtUp {
    let read = try read()
    if let closed { throw closed }
    return caughtUp(read.believed)
  }

  /// Goes on from a look that found nothing wrong.
  func take(_ scan: JournalScan) throws(JournalProblem) -> CaughtUp {
    if scan.isReplaced { throw .replaced(folder: folder.path) }
    if let damage = scan.read.damage {
      // It may be readable the next time.
      if case .unreadable(let problem) = damage.kind { throw .unreadable(problem) }
      // Others may have taken back what was read here and written something else: the whole then holds.
      if standing != nil, try JournalScan(folder, judgesEnding: true).read.damage == nil {
        throw .replaced(folder: folder.path)
      }
      let problem = JournalProblem.damaged(damage, folder: folder.path)
      closed = problem
      throw problem
    }
    move(to: scan)
    return caughtUp(scan.read.believed)
  }

  /// Stands from now on where a look ended.
  private func move(to scan: JournalScan) {
    if let month = scan.standing.place?.month, month != standing?.place?.month || held == nil {
      held = try? OpenFile(folder.path(month), O_RDONLY, attempt: .read, calls: folder.calls)
    }
    standing = scan.standing
  }

  /// The month's file that was read last, held open so that no other file can be given its number.
  func heldStatus() throws(JournalProblem) -> stat? {
    do throws(FileProblem) {
      switch held {
      case .some(let file): return try file.status()
      case .none: return nil
      }
    } catch { throw .unreadable(error) }
  }

  private func caughtUp(_ foreign: [UInt8]) -> CaughtUp {
    CaughtUp(foreign: foreign, lastSequence: lastSequence, lastHash: lastHash)
  }
}
