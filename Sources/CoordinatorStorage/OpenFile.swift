import Glibc

/// An open file that closes itself, with the few calls that reading and writing need.
///
/// Interrupted calls are repeated; every other failure is a ``FileProblem``.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String

  /// Opens a path; never waits for somebody to open the other end of a pipe, and is not inherited.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600, attempt: FileProblem.Attempt = .opened)
    throws(FileProblem)
  {
    var descriptor: Int32
    repeat {
      descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
    } while descriptor < 0
      && errno == EINTR
    guard descriptor >= 0 else { throw FileProblem(attempt, path) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { _ = close(descriptor) }

  /// What the system knows of the open file.
  func status() throws(FileProblem) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(.read, path) }
    return status
  }

  /// Reads until the buffer is full or the file ends; how many bytes were read.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
    var done = 0
    while done < buffer.count, let start = buffer.baseAddress {
      let count = Glibc.read(descriptor, start + done, min(buffer.count - done, OpenFile.largestRead))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileProblem(.read, path)
      }
      done += count
    }
    return done
  }

  /// Writes every byte.
  func write(_ bytes: UnsafeRawBufferPointer) throws(FileProblem) {
    var done = 0
    while done < bytes.count, let start = bytes.baseAddress {
      let count = Glibc.write(descriptor, start + done, min(bytes.count - done, OpenFile.largestRead))
      if count < 0 {
        if errno == EINTR { continue }
        throw FileProblem(.written, path)
      }
      done += count
    }
  }

  /// Waits until everything written is on the disk.
  ///
  /// A failure is final: the system may have thrown the bytes away, so asking again would answer that all is
  /// well.
  func synchronise() throws(FileProblem) {
    guard fsync(descriptor) == 0 else { throw FileProblem(.written, path) }
  }

  /// Bytes asked for in one call; Linux gives at most 2 GiB less a page.
  private static let largestRead = 1 << 30
}
