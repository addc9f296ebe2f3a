import CoordinatorStorage
import Glibc

/// The calls that can be made to fail.
enum SystemCall: String, CaseIterable, Sendable {
  case open, pread, pwrite, ftruncate, fdatasync, fsync, flock, fstat, stat, access, mkdir, rename, unlink,
    list
  case fileSystemType, space
}

extension SystemCalls {
  /// Asks before each call, which fails with what is thrown.
  func watched(_ before: @escaping @Sendable (SystemCall) throws(SystemError) -> Void) -> SystemCalls {
    let real = self
    var calls = self
    calls.open = { (a, b, c) throws(SystemError) in
      try before(.open); return try real.open(a, b, c)
    }
    calls.pread = { (a, b, c) throws(SystemError) in
      try before(.pread); return try real.pread(a, b, c)
    }
    calls.pwrite = { (a, b, c) throws(SystemError) in
      try before(.pwrite); return try real.pwrite(a, b, c)
    }
    calls.ftruncate = { (a, b) throws(SystemError) in
      try before(.ftruncate); try real.ftruncate(a, b)
    }
    calls.fdatasync = { (a) throws(SystemError) in
      try before(.fdatasync); try real.fdatasync(a)
    }
    calls.fsync = { (a) throws(SystemError) in
      try before(.fsync); try real.fsync(a)
    }
    calls.flock = { (a, b) throws(SystemError) in
      try before(.flock); try real.flock(a, b)
    }
    calls.fstat = { (a) throws(SystemError) in
      try before(.fstat); return try real.fstat(a)
    }
    calls.stat = { (a) throws(SystemError) in
      try before(.stat); return try real.stat(a)
    }
    calls.access = { (a, b) throws(SystemError) in
      try before(.access); try real.access(a, b)
    }
    calls.mkdir = { (a, b) throws(SystemError) in
      try before(.mkdir); try real.mkdir(a, b)
    }
    calls.rename = { (a, b) throws(SystemError) in
      try before(.rename); try real.rename(a, b)
    }
    calls.unlink = { (a) throws(SystemError) in
      try before(.unlink); try real.unlink(a)
    }
    calls.list = { (a) throws(SystemError) in
      try before(.list); return try real.list(a)
    }
    calls.fileSystemType = { (a) throws(SystemError) in
      try before(.fileSystemType); return try real.fileSystemType(a)
    }
    calls.space = { (a) throws(SystemError) in
      try before(.space); return try real.space(a)
    }
    return calls
  }
}
