import Glibc

/// The environment variables that the program looks at, read once at the start and handed down.
enum ProcessEnvironment {
  /// Every variable that means anything here.
  static let names = [
    "HOME", "COORDINATOR_DATA", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME",
    "XDG_RUNTIME_DIR", "NO_COLOR", "COLORFGBG", "VISUAL", "EDITOR", "PATH",
    "COORDINATOR_ANY_FILESYSTEM",
  ]

  /// Those that are set.
  static func read() -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
