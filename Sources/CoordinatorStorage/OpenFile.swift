import Glibc

/// An open file that closes itself, with the few calls that reading and writing need.
///
/// Interrupted calls are repeated, but for those that synchronise; every other failure is a ``FileProblem``.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String
  let calls: SystemCalls

  /// Opens a path; never waits for somebody to open the other end of a pipe, and is not inherited.
  init(
    _ path: String, _ flags: Int32, mode: mode_t = 0o600, attempt: FileProblem.Attempt = .opened,
    calls: SystemCalls = .system
  ) throws(FileProblem) {
    descriptor = try OpenFile.repeated(attempt, path) { () throws(SystemError) in
      try calls.open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
    }
    self.path = path
    self.calls = calls
  }

  deinit { calls.close(descriptor) }

  /// What the system knows of the open file.
  func status() throws(FileProblem) -> stat {
    try OpenFile.repeated(.read, path) { () throws(SystemError) in try calls.fstat(descriptor) }
  }

  /// Reads until the buffer is full or the file ends; how many bytes were read.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int = 0) throws(FileProblem) -> Int {
    var done = 0
    while done < buffer.count {
      let part = UnsafeMutableRawBufferPointer(
        rebasing: buffer[done..<min(buffer.count, done + OpenFile.largestRead)])
      let count = try OpenFile.repeated(.read, path) { () throws(SystemError) in
        try calls.pread(descriptor, part, offset + done)
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// At most `count` bytes from `offset` on; fewer where the file ends.
  func bytes(_ count: Int, at offset: Int = 0) throws(FileProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(FileProblem) in
      try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
    bytes.removeLast(count - got)
    return bytes
  }

  /// Writes every byte, the first at `offset`.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) throws(FileProblem) {
    var done = 0
    while done < bytes.count {
      let part = UnsafeRawBufferPointer(rebasing: bytes[done..<min(bytes.count, done + OpenFile.largestRead)])
      done += try OpenFile.repeated(.written, path) { () throws(SystemError) in
        try calls.pwrite(descriptor, part, offset + done)
      }
    }
  }

  /// Writes every byte, the first at `offset`.
  func write(_ bytes: [UInt8], at offset: Int = 0) throws(FileProblem) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(FileProblem) in
      try write(UnsafeRawBufferPointer(buffer), at: offset)
    }
  }

  /// Cuts the file off after so many bytes.
  func shorten(to size: Int) throws(FileProblem) {
    try OpenFile.repeated(.shortened, path) { () throws(SystemError) in try calls.ftruncate(descriptor, size)
    }
  }

  /// Waits until everything written is on the disk.
  ///
  /// A failure is final: the system may have thrown the bytes away, so asking again would answer that all is
  /// well.
  func synchronise() throws(FileProblem) {
    do throws(SystemError) { try calls.fsync(descriptor) } catch {
      throw FileProblem(.synchronised, path, code: error.code)
    }
  }

  /// Waits until the bytes and the size are on the disk, if not the times; a failure is as final.
  func synchroniseContents() throws(FileProblem) {
    do throws(SystemError) { try calls.fdatasync(descriptor) } catch {
      throw FileProblem(.synchronised, path, code: error.code)
    }
  }

  /// Makes a call again for as long as a signal interrupts it.
  static func repeated<Value>(
    _ attempt: FileProblem.Attempt, _ path: String, _ call: () throws(SystemError) -> Value
  ) throws(FileProblem) -> Value {
    while true {
      do throws(SystemError) { return try call() } catch {
        if error.code != EINTR { throw FileProblem(attempt, path, code: error.code) }
      }
    }
  }

  /// Bytes asked for in one call; Linux gives at most 2 GiB less a page.
  private static var largestRead: Int { 1 << 30 }
}
