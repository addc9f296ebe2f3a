internal import CStorage
package import Glibc

/// What the system answered to a call that failed: its error number (`errno`).
package struct SystemError: Error, Hashable, Sendable {
  package var code: Int32
  package init(_ code: Int32) { self.code = code }
}

/// Room on the disk that holds a path.
package struct DiskSpace: Hashable, Sendable {
  /// Bytes that somebody without special rights may still write.
  package var free: Int
  /// Whether the disk is mounted so that nobody may write.
  package var isReadOnly: Bool

  package init(free: Int, isReadOnly: Bool) {
    self.free = free
    self.isReadOnly = isReadOnly
  }
}

/// Every call to the system that the journal makes, as values that a test can put something else in place of:
/// a call that fails, a disk that loses what was never synchronised, a mutant that forgets to lock.
///
/// Each has the system's name and makes its call once: going on after an interruption is the caller's part, so
/// that it can be tested.
public struct SystemCalls: Sendable {
  package var open: @Sendable (_ path: String, _ flags: Int32, _ mode: mode_t) throws(SystemError) -> Int32
  package var close: @Sendable (_ file: Int32) -> Void
  package var pread:
    @Sendable (_ file: Int32, _ into: UnsafeMutableRawBufferPointer, _ at: Int) throws(SystemError) -> Int
  package var pwrite:
    @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ at: Int) throws(SystemError) -> Int
  package var ftruncate: @Sendable (_ file: Int32, _ size: Int) throws(SystemError) -> Void
  package var fdatasync: @Sendable (_ file: Int32) throws(SystemError) -> Void
  package var fsync: @Sendable (_ file: Int32) throws(SystemError) -> Void
  package var flock: @Sendable (_ file: Int32, _ operation: Int32) throws(SystemError) -> Void
  package var fstat: @Sendable (_ file: Int32) throws(SystemError) -> stat
  package var fchmod: @Sendable (_ file: Int32, _ mode: mode_t) throws(SystemError) -> Void
  /// Links are followed.
  package var stat: @Sendable (_ path: String) throws(SystemError) -> stat
  package var access: @Sendable (_ path: String, _ mode: Int32) throws(SystemError) -> Void
  package var mkdir: @Sendable (_ path: String, _ mode: mode_t) throws(SystemError) -> Void
  package var rename: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
  package var unlink: @Sendable (_ path: String) throws(SystemError) -> Void
  /// The names in a folder without `.` and `..`, in any order.
  package var list: @Sendable (_ folder: String) throws(SystemError) -> [String]
  /// `f_type` of statfs.
  package var fileSystemType: @Sendable (_ path: String) throws(SystemError) -> Int
  package var space: @Sendable (_ path: String) throws(SystemError) -> DiskSpace
  /// Nanoseconds on a clock that never goes back.
  package var now: @Sendable () -> Int
  /// Waits that many nanoseconds, or less where a signal comes.
  package var sleep: @Sendable (_ nanoseconds: Int) -> Void
  package var processNumber: @Sendable () -> Int32
  package var random: @Sendable () -> UInt64
}

extension SystemCalls {
  /// The real system.
  public static var system: SystemCalls {
    SystemCalls(
      open: { (path, flags, mode) throws(SystemError) in Int32(try answer(Glibc.open(path, flags, mode))) },
      close: { _ = Glibc.close($0) },
      pread: { (file, buffer, offset) throws(SystemError) in
        try answer(Glibc.pread(file, buffer.baseAddress, buffer.count, off_t(offset)))
      },
      pwrite: { (file, bytes, offset) throws(SystemError) in
        try answer(Glibc.pwrite(file, bytes.baseAddress, bytes.count, off_t(offset)))
      },
      ftruncate: { (file, size) throws(SystemError) in _ = try answer(Glibc.ftruncate(file, off_t(size))) },
      fdatasync: { (file) throws(SystemError) in _ = try answer(Glibc.fdatasync(file)) },
      fsync: { (file) throws(SystemError) in _ = try answer(Glibc.fsync(file)) },
      flock: { (file, operation) throws(SystemError) in _ = try answer(lockFile(file, operation)) },
      fstat: { (file) throws(SystemError) in
        var status = Glibc.stat()
        _ = try answer(Glibc.fstat(file, &status))
        return status
      },
      fchmod: { (file, mode) throws(SystemError) in _ = try answer(Glibc.fchmod(file, mode)) },
      stat: { (path) throws(SystemError) in
        var status = Glibc.stat()
        _ = try answer(statusOf(path, &status))
        return status
      },
      access: { (path, mode) throws(SystemError) in _ = try answer(Glibc.access(path, mode)) },
      mkdir: { (path, mode) throws(SystemError) in _ = try answer(Glibc.mkdir(path, mode)) },
      rename: { (from, to) throws(SystemError) in _ = try answer(Glibc.rename(from, to)) },
      unlink: { (path) throws(SystemError) in _ = try answer(Glibc.unlink(path)) },
      list: { (folder) throws(SystemError) in
        do throws(FileProblem) { return try FileSystem.list(folder) } catch { throw SystemError(error.code) }
      },
      fileSystemType: { (path) throws(SystemError) in
        let type = cstorage_file_system_type(path)
        if type < 0 { throw SystemError(Int32(truncatingIfNeeded: -type)) }
        return Int(type)
      },
      space: { (path) throws(SystemError) in
        var answered = statvfs()
        _ = try answer(spaceOf(path, &answered))
        return DiskSpace(
          free: Int(
            clamping: answered.f_bavail.multipliedReportingOverflow(by: answered.f_frsize).partialValue),
          isReadOnly: answered.f_flag & 1 != 0)
      },
      now: {
        var time = timespec()
        _ = clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
      },
      sleep: {
        var time = timespec(tv_sec: $0 / 1_000_000_000, tv_nsec: $0 % 1_000_000_000)
        _ = nanosleep(&time, nil)
      },
      processNumber: { getpid() },
      random: { .random(in: 0 ... .max) })
  }

  /// What a call answered, or the error number where that is less than 0.
  private static func answer<Number: SignedInteger>(_ number: Number) throws(SystemError) -> Int {
    if number < 0 { throw SystemError(errno) }
    return Int(number)
  }
}

// The system has types of the same names as these calls, and inside `SystemCalls` there are values of them too.
private func lockFile(_ file: Int32, _ operation: Int32) -> Int32 { flock(file, operation) }
private func statusOf(_ path: String, _ status: inout stat) -> Int32 { stat(path, &status) }
private func spaceOf(_ path: String, _ space: inout statvfs) -> Int32 { statvfs(path, &space) }
