package import Foundation

/// The folder of Package.swift, where the tests find what is kept beside the sources.
package enum PackageFolder {
  /// Its path, without a slash at the end.
  package static var path: String {
    // Tests/TestSupport/PackageFolder.swift
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.path
  }

  /// A file or folder in it: `docs/formats`.
  package static func url(_ name: String) -> URL {
    URL(fileURLWithPath: path).appendingPathComponent(name)
  }
}
