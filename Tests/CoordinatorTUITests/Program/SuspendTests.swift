import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// `^Z` beneath a real shell: a program alone on its terminal is never stopped by the system.
@Suite(.serialized) struct SuspendTests {
  private func shell() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "ready> ", "HISTFILE": "/dev/null"])
    terminal.shows("ready>")
    let command =
      "\(try Program.binary()) --data \(try Program.sample.copied()) --today 2026-11-20 --as \(Playing.author)"
    terminal.send(command + "\n")
    return terminal
  }

  private func isAtPrompt(_ screen: VirtualScreen) -> Bool {
    screen.lines.last { !$0.isEmpty } == "ready>" && !screen.isAlternate
  }

  @Test func `^Z goes to the shell, fg comes back to the same screen`() throws {
    let terminal = try shell()
    var playing = Playing(isDemo: SampleView.shared.record.isDemo)
    terminal.shows(playing.lines)
    try terminal.follow(&playing, "2 Down Down")
    for _ in 0..<2 {
      terminal.send("\u{1A}")
      _ = terminal.wait(limitMilliseconds: Program.patience) { $0.contains("Stopped") && isAtPrompt($0) }
      #expect(terminal.screen.contains("Stopped"))
      #expect(isAtPrompt(terminal.screen))
      #expect(terminal.screen.modes.subtracting([2004]) == [7, 25])
      terminal.send("clear; stty -a | grep -o ' -*icanon\\| -*echo ' | tr -d '\\n'; echo .\n")
      terminal.shows(" icanon echo .")
      terminal.send("clear; fg\n")
      terminal.shows(playing.lines)
    }
    try terminal.follow(&playing, "Down")
    terminal.send("\u{03}\u{03}")
    _ = terminal.wait(limitMilliseconds: Program.patience, until: isAtPrompt)
    terminal.send("clear; echo status $?\n")
    terminal.shows("status 0")
  }

  @Test func `stopped and continued by others the screen is drawn again`() throws {
    let terminal = try shell()
    let playing = Playing(isDemo: SampleView.shared.record.isDemo)
    terminal.shows(playing.lines)
    terminal.send("\u{1A}")
    _ = terminal.wait(limitMilliseconds: Program.patience, until: isAtPrompt)
    terminal.resize(width: 100, height: 30)
    terminal.send("clear; fg\n")
    terminal.shows(Playing(width: 100, height: 30, isDemo: SampleView.shared.record.isDemo).lines)
  }
}
