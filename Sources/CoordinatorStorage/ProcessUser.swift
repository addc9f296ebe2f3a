import Glibc

/// Who runs the program, as the system knows them.
public enum ProcessUser {
  /// The login of the user that the kernel says this process belongs to; nil where the system has no name for it.
  ///
  /// The environment is not asked: anybody can set `USER`.
  public static func login() -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return nil }
    return String(cString: name)
  }
}
