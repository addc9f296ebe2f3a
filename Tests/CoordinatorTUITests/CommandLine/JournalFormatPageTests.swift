import CoordinationDomain
import Foundation
import TestSupport
import Testing

@testable import CoordinatorTUI

@Suite struct JournalFormatPageTests {
  @Test func `a shell follows the chain as the page says, and sees a changed line`() throws {
    let folder = try Scratch.borough()
    let recorded = try CommandRun(
      ["do", "--stdin", "--as", "S-0061", "--data", folder.path],
      environment: ["COORDINATOR_ANY_FILESYSTEM": "1"],
      input: """
        note add P-00012 phone "Said ""yes"", then\\nrang off"
        note add P-00012 phone  Slept well
        """)
    #expect(recorded.status == 0, "\(recorded.errors)")
    #expect(try shell(folder.path + "/journal").contains("holds up to "))

    let doctor = try CommandRun(["doctor", "--data", folder.path]).output
    let said = try shell(folder.path + "/journal")
    let hash = try #require(said.split(separator: " ").last).trimmingCharacters(in: .newlines)
    #expect(doctor.contains(hash))
    #expect(hash.count == 64)

    let months = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/journal")
    let month = "journal/" + (try #require(months.first { $0.hasSuffix(".csv") }))
    try folder.write(month, try folder.read(month).replacing("Slept well", with: "Slept ill"))
    #expect(try shell(folder.path + "/journal").contains("does not hold: 2,"))
  }

  /// What the page's script prints in a journal's folder.
  private func shell(_ folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", JournalFormatPage.script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
