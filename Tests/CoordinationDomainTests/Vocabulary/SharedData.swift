import Foundation
import TestSupport

/// Public corpora that stand beside the package on some machines and are not part of it.
enum SharedData {
  /// A file's bytes; nil, with a notice, where the corpora are absent.
  static func bytes(_ path: String) -> [UInt8]? {
    let file = PackageFolder.url("../shared/data/" + path)
    guard let data = try? Data(contentsOf: file) else {
      print("skipped: no \(file.path)")
      return nil
    }
    return Array(data)
  }

  static func lines(_ path: String) -> [Substring] {
    bytes(path).map { String(decoding: $0, as: UTF8.self).split(separator: "\n") } ?? []
  }

  /// Every string anywhere in a JSON file.
  static func jsonStrings(_ path: String) throws -> [String] {
    guard let bytes = bytes(path) else { return [] }
    return strings(in: try JSONSerialization.jsonObject(with: Data(bytes)))
  }

  private static func strings(in value: Any) -> [String] {
    if let string = value as? String { return [string] }
    if let list = value as? [Any] { return list.flatMap(strings) }
    if let object = value as? [String: Any] { return object.values.flatMap(strings) }
    return []
  }
}
