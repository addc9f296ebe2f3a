import Foundation

/// Third-party files that tests use where they are at hand; they are not part of the project.
enum SharedData {
  /// The path of a file beside the project; nil, with a notice, where it is not there.
  static func path(_ name: String) -> String? {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appendingPathComponent("../shared/data/" + name).standardizedFileURL.path
    if FileManager.default.fileExists(atPath: path) { return path }
    print("skipped: \(name) is not beside the project")
    return nil
  }
}
