import Glibc
import TestSupport

/// Where the tests find the `coordinator` that was built with them.
enum BuiltProgram {
  /// `COORDINATOR_BINARY` when set, else beside the test bundle, else in the package's `.build/debug`; nil when absent.
  static var coordinator: String? {
    var candidates: [String] = []
    if let named = getenv("COORDINATOR_BINARY") { candidates.append(String(cString: named)) }
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      candidates.append(folder(of: argument[...]) + "/coordinator")
    }
    candidates.append(PackageFolder.path + "/.build/debug/coordinator")
    return candidates.first { access($0, X_OK) == 0 }
  }

  private static func folder(of path: Substring) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
