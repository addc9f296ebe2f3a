import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// Starts the built program on a terminal of its own.
enum Program {
  /// Long, because test machines are shared; whatever is waited for ends the wait.
  static let patience = 20_000

  static let sample = DataFolderOnDisk("sample") { folder, _ in
    try SampleFolder.writeFiles(SampleView.borough, into: folder)
  }

  static let hostile = DataFolderOnDisk("hostile") { _, write in
    for file in HostileFolder(extent: .text).files { try write(file.table.path, Array(file.text.utf8)) }
  }

  /// The dashboard on a copy of a folder, which nobody else has open, at noon of the sample's day; on the sample the
  /// care coordinator works at it.
  static func start(
    _ options: [String] = [], on folder: DataFolderOnDisk = sample, terminal: String = "xterm-256color",
    width: Int = 80, height: Int = 24, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let author = folder.path == sample.path ? ["--as", Playing.author] : []
    return try PseudoTerminal(
      [binary(), "--data", folder.copied(), "--today", "2026-11-20"] + author + options, terminal: terminal,
      width: width,
      height: height, environment: environment)
  }

  static func binary() throws -> String { try #require(BuiltProgram.coordinator) }
}

/// A data folder that is there as long as the tests run.
struct DataFolderOnDisk: Sendable {
  let path: String

  /// The path of a copy that nobody else works on: who has a folder open is shown to the others.
  func copied() throws -> String {
    let copy = DataFolderOnDisk.home + "/" + UUID().uuidString
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    return copy
  }

  private static let home = NSTemporaryDirectory() + "coordinator-program-tests-\(getpid())"

  /// Filled by whoever is given its path and a way to write a file in it.
  init(_ name: String, _ fill: (String, (String, [UInt8]) throws -> Void) throws -> Void) {
    path = DataFolderOnDisk.home + "/" + name
    atexit { try? FileManager.default.removeItem(atPath: DataFolderOnDisk.home) }
    do {
      let folder = path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try fill(path) { name, bytes in
        let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
    } catch {
      Issue.record("\(path) could not be written: \(error)")
    }
  }
}

extension PseudoTerminal {
  /// Waits until the glass shows exactly these lines.
  func shows(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    _ = wait(limitMilliseconds: Program.patience) { $0.lines == lines }
    #expect(screen.lines == lines, sourceLocation: sourceLocation)
  }

  /// Waits until text is on the glass.
  func shows(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let isThere = wait(for: words, limitMilliseconds: Program.patience)
    #expect(
      isThere, "\(words) is not in\n\(screen.lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }

  /// Types keys one by one, waiting after each until the glass shows what the program's state would draw.
  func follow(
    _ playing: inout Playing, _ script: KeyScript, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for key in try script.keys() {
      send(key.bytes)
      playing.send(.key(key))
      shows(playing.lines, sourceLocation: sourceLocation)
    }
  }

  func end() -> Ending? { waitForEnd(limitMilliseconds: Program.patience) }

  /// Whether the terminal is as a shell expects it.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(isSane, sourceLocation: sourceLocation)
    #expect(screen.isRestored, "\(screen.modes) \(screen.look)", sourceLocation: sourceLocation)
  }
}
