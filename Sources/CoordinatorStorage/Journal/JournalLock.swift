internal import Glibc

/// The lock that whoever writes to the journal holds, until ``release()``.
///
/// It is on a file of its own that is never renamed or deleted, and goes with the process that holds it.
final class JournalLock {
  /// What the lock is for.
  enum Purpose {
    /// Nobody else may read endings or write.
    case writing
    /// Nobody may write, others may read.
    case reading
  }

  /// How long somebody else's lock is waited for: 5 s, in nanoseconds.
  static var patience: Int { 5_000_000_000 }

  private let file: OpenFile
  private var isHeld = true

  /// Waits for the lock.
  init(_ folder: JournalFolder, for purpose: Purpose) throws(JournalProblem) {
    do throws(JournalLock.Failure) {
      file = try JournalLock.acquire(folder, purpose)
    } catch {
      switch error {
      case .file(let problem): throw .cannotWrite(problem)
      case .held:
        throw .lockHeld(path: folder.lockPath, by: LockHolder.find(in: folder))
      }
    }
  }

  deinit { release() }

  /// Gives the lock back; closing the file would do so too.
  func release() {
    guard isHeld else { return }
    isHeld = false
    try? file.calls.flock(file.descriptor, LOCK_UN)
  }

  private enum Failure: Error {
    case file(FileProblem)
    case held
  }

  private static func acquire(_ folder: JournalFolder, _ purpose: Purpose) throws(Failure) -> OpenFile {
    let calls = folder.calls
    let deadline = calls.now() + patience
    var pause = 500_000
    while true {
      let file: OpenFile
      do throws(FileProblem) {
        file =
          try purpose == .writing
          ? folder.open(folder.lockPath, O_RDWR | O_CREAT | O_NOFOLLOW)
          : OpenFile(folder.lockPath, O_RDONLY | O_NOFOLLOW, attempt: .read, calls: calls)
      } catch { throw .file(error) }
      while true {
        do throws(SystemError) {
          try calls.flock(file.descriptor, (purpose == .writing ? LOCK_EX : LOCK_SH) | LOCK_NB)
          break
        } catch {
          if error.code == EINTR { continue }
          guard error.code == EWOULDBLOCK else {
            throw .file(FileProblem(.locked, folder.lockPath, code: error.code))
          }
          guard calls.now() < deadline else { throw .held }
          calls.sleep(pause)
          pause = min(pause * 2, 50_000_000)
        }
      }
      // Whoever put another file in its place meanwhile locks that one.
      do throws(FileProblem) {
        if let there = try folder.status(folder.lockPath), there.isSame(as: try file.status()) { return file }
      } catch { throw .file(error) }
      guard calls.now() < deadline else { throw .held }
    }
  }
}

extension LockHolder {
  /// Who holds the journal's lock; nil where the system does not tell.
  static func find(in folder: JournalFolder) -> LockHolder? {
    guard let lock = try? folder.status(folder.lockPath), let locks = try? folder.small("/proc/locks") else {
      return nil
    }
    // `1: FLOCK  ADVISORY  WRITE 17040 fe:00:16223453 0 EOF`: the process, then the disk and the file's number.
    let suffix = Array(":\(lock.st_ino)".utf8)
    for line in locks.split(separator: 0x0A) {
      let words = line.split(separator: 0x20)
      guard words.count >= 6, words[1].elementsEqual("FLOCK".utf8),
        words[5].suffix(suffix.count).elementsEqual(suffix),
        let process = Decimal.number(words[4])
      else { continue }
      let number = Int32(truncatingIfNeeded: process)
      let names = (try? folder.calls.list(folder.presentPath)) ?? []
      let name = names.first { $0.hasPrefix("\(number)-") }
      let who = name.flatMap { JournalPresence.who(FileSystem.join(folder.presentPath, $0), folder) }
      return LockHolder(process: number, who: who)
    }
    return nil
  }
}
