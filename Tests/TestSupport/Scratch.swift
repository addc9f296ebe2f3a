import Foundation

/// A folder of its own that goes when the test ends.
package final class Scratch {
  /// Its path, without a slash at the end.
  package let path: String

  /// Makes it, empty.
  package init() throws {
    path = Scratch.freshPath
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Makes it as the copy of a folder.
  package init(copying folder: String) throws {
    path = Scratch.freshPath
    try FileManager.default.copyItem(atPath: folder, toPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private static var freshPath: String {
    NSTemporaryDirectory() + "coordinator-test-" + UUID().uuidString
  }

  /// Makes a folder in it, for everybody or, with 0o700, for its owner alone; answers its path.
  package func makeFolder(_ name: String, mode: Int = 0o755) throws -> String {
    let folder = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
    return folder
  }

  /// Writes a file, and the folders it stands in where they are missing.
  package func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file.
  package func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// What lies in a folder, in no order; nothing where there is no such folder.
  package func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
  }

  /// Who may do what with a file or a folder: `0o600`.
  package func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? Int
  }
}
