import Foundation
import Testing

/// One run of the built program with its output in pipes.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  init(_ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(BuiltProgram.coordinator))
    process.arguments = arguments
    process.environment = environment
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    let typed = Pipe()
    if input != nil { process.standardInput = typed }
    try process.run()
    if let input {
      try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try typed.fileHandleForWriting.close()
    }
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: said, as: UTF8.self)
    self.errors = String(decoding: complained, as: UTF8.self)
  }
}

/// A folder of its own that goes when the test ends.
final class DataScratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "coordinator-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path).appendingPathComponent(name))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// A copy of the sample without a journal.
  static func borough() throws -> DataScratch {
    let folder = try DataScratch()
    try FileManager.default.removeItem(atPath: folder.path)
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    try FileManager.default.copyItem(
      atPath: root.appendingPathComponent("sample-data").path, toPath: folder.path)
    try? FileManager.default.removeItem(atPath: folder.path + "/journal")
    return folder
  }
}
