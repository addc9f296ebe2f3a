import Foundation
import TestSupport
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

extension Scratch {
  /// A copy of the sample without a journal.
  static func borough() throws -> Scratch {
    let folder = try Scratch(copying: PackageFolder.path + "/sample-data")
    try? FileManager.default.removeItem(atPath: folder.path + "/journal")
    return folder
  }

  /// A home: the sample with its journal in `data`, and `run`, where its owner alone may be.
  static func home() throws -> Scratch {
    let home = try Scratch()
    try FileManager.default.copyItem(atPath: Program.sample.path, toPath: home.path + "/data")
    _ = try home.makeFolder("run", mode: 0o700)
    return home
  }
}
