import TestSupport
import Testing

@testable import CoordinatorTUI

/// The program is killed in the middle of a meeting, on a terminal of its own.
@Suite(.serialized) struct KilledTests {
  @Test func `the meeting goes on at the same person, and what was being typed is offered again`() throws {
    let home = try Scratch.home()
    func start() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        [Program.binary(), "--data", home.path + "/data", "--today", "2026-11-20", "--as", "S-0061"],
        environment: ["XDG_RUNTIME_DIR": home.path + "/run", "HOME": home.path])
      terminal.shows("NEEDS YOU NOW")
      return terminal
    }
    let first = try start()
    first.send("4\u{1B}[HS\r")
    first.shows("LIVE")
    first.send("n")
    first.shows("Born 03-Oct-1940")
    first.send("r1")
    first.shows("Carry on, same plan")
    first.send("n")
    first.shows("Born 30-Apr-1957")
    first.send("achase the mattr")
    first.shows("> chase the mattr")
    first.signal(9)
    _ = first.waitForEnd()
    let second = try start()
    second.shows("Typed and not saved last time")
    second.send("4\u{1B}[HS")
    second.shows("Born 30-Apr-1957")
    second.send("a")
    second.shows("> chase the mattr")
    second.shows("You typed this before")
    second.send("\u{15}")
    second.shows("What is to be done?")
    second.send("\u{1B}")
    second.shows("n next")
    #expect(!home.names(in: "run").isEmpty)
    #expect(!home.names(in: "run/coordinator").contains { $0.hasPrefix("words-") })
  }
}
