import Glibc
import Testing

@testable import CoordinatorTUI

@Suite(.serialized) struct PseudoTerminalTests {
  @Test func `what a program prints is on the screen`() throws {
    let terminal = try PseudoTerminal([
      "sh", "-c", "printf 'one\\r\\n\\033[1;31mSi\\303\\242n\\033[m'; read x; echo got $x",
    ])
    #expect(terminal.wait(for: "Siân"))
    #expect(terminal.screen.lines.prefix(2) == ["one", "Siân"])
    #expect(terminal.screen.cells[1][0].look.foreground == 1)
    terminal.send("key\n")
    #expect(terminal.wait(for: "got key"))
    #expect(terminal.waitForEnd() == .exit(status: 0))
    #expect(terminal.screen.violations.isEmpty)
  }

  @Test func `a program learns its size, a new size and its environment`() throws {
    let script = "trap 'stty size' WINCH; echo $TERM $A; stty size; while :; do sleep 0.05; done"
    let terminal = try PseudoTerminal(
      ["sh", "-c", script], terminal: "vt100", width: 60, height: 15, environment: ["A": "given"])
    #expect(terminal.wait(for: "15 60"))
    #expect(terminal.screen.contains("vt100 given"))
    terminal.resize(width: 100, height: 30)
    #expect(terminal.wait(for: "30 100"))
    terminal.signal(SIGTERM)
    #expect(terminal.waitForEnd() == .signal(SIGTERM))
  }

  @Test func `settings left behind are noticed`() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "stty raw -echo; printf '\\033[?1049hleft'; read x"])
    #expect(terminal.wait(for: "left"))
    #expect(!terminal.isSane)
    #expect(!terminal.screen.isRestored)
  }

  @Test(arguments: [
    "\u{1B}]0;title\u{07}", "\u{1B}[6n", "\u{1B}Pq\u{1B}\\", "\u{07}", "\u{9B}2J", "\u{202E}",
    "\u{1B}[?9001h",
  ])
  func `sequences outside the grammar are violations`(sequence: String) {
    var screen = VirtualScreen(width: 20, height: 3)
    screen.feed(Array(sequence.utf8))
    #expect(!screen.violations.isEmpty)
  }

  @Test func `wide characters and marks keep their columns`() {
    var screen = VirtualScreen(width: 20, height: 3)
    screen.feed(Array("王x\u{1B}[2;1He\u{301}y".utf8))
    #expect(screen.cells[0].prefix(3).map(\.text) == ["王", "", "x"])
    #expect(screen.lines == ["王x", "e\u{301}y", ""])
    #expect(screen.violations.isEmpty)
  }
}
