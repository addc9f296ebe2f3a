import CoordinationDomain
import Foundation
import Testing

@testable import CoordinatorTUI

/// The built program on a terminal: what it shows, how it leaves, what it sends.
@Suite(.serialized) struct ProgramTests {
  private var today: Playing { playing() }

  private func playing(width: Int = 80, height: Int = 24) -> Playing {
    Playing(width: width, height: height, isDemo: SampleView.shared.record.isDemo)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `the first screen is Today, and keys show what the screens draw`(width: Int, height: Int) throws {
    let terminal = try Program.start(width: width, height: height)
    var playing = playing(width: width, height: height)
    terminal.shows(playing.lines)
    try terminal.follow(
      &playing, "2 / \"mei ling\" Enter Enter Esc Esc 3 PgDn End 4 Tab Enter 6 Tab Tab ? \"sort\" Esc")
    #expect(terminal.screen.violations.isEmpty)
  }

  @Test func `the window may change its size at any time`() throws {
    let terminal = try Program.start()
    var playing = playing()
    terminal.shows(playing.lines)
    try terminal.follow(&playing, "2 Down Down")
    for (width, height) in [(120, 40), (60, 15), (50, 12), (200, 60), (80, 24)] {
      terminal.resize(width: width, height: height)
      playing.resize(width: width, height: height)
      terminal.shows(playing.lines)
    }
    #expect(terminal.screen.violations.isEmpty)
  }

  @Test func `q asked twice leaves and gives the terminal back`() throws {
    let terminal = try Program.start()
    terminal.shows(today.lines)
    terminal.send("q")
    terminal.shows("Leave the program?")
    terminal.send("q")
    #expect(terminal.end() == .exit(status: 0))
    terminal.expectRestored()
    #expect(terminal.screen.lines.allSatisfy { $0.isEmpty }, "something was left on the main screen")
    #expect(terminal.screen.violations.isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal that asks to end gives the terminal back`(signal: Int32) throws {
    let terminal = try Program.start(["--mouse"])
    terminal.shows(today.lines)
    terminal.signal(signal)
    #expect(terminal.end() != nil)
    terminal.expectRestored()
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT])
  func `a crash gives the terminal back and says so`(signal: Int32) throws {
    let terminal = try Program.start(["--mouse"])
    terminal.shows(today.lines)
    terminal.signal(signal)
    #expect(terminal.end() == .signal(signal))
    terminal.expectRestored()
    #expect(terminal.screen.contains("coordinator stopped because of a fault in the program."))
  }

  @Test func `a terminal that goes away ends the program`() throws {
    let terminal = try Program.start()
    terminal.shows(today.lines)
    terminal.hangUp()
    #expect(terminal.end() == .exit(status: 0))
  }

  @Test func `when nothing happens nothing is sent, and a step down is little`() throws {
    let terminal = try Program.start()
    var playing = playing()
    terminal.shows(playing.lines)
    try terminal.follow(&playing, "2 Down")
    terminal.settle()
    #expect(terminal.settle(quietMilliseconds: 700).isEmpty)
    let before = terminal.bytes.count
    try terminal.follow(&playing, "Down")
    terminal.settle()
    #expect(terminal.bytes.count - before <= 256)
    terminal.send("\u{1B}[O\u{1B}[I")
    #expect(terminal.settle(quietMilliseconds: 300).isEmpty, "a report of focus changed something")
  }

  @Test func `the wheel moves and a press selects, then opens`() throws {
    let terminal = try Program.start(["--mouse"])
    var playing = playing()
    terminal.shows(playing.lines)
    #expect(terminal.screen.modes.isSuperset(of: [1000, 1006]))
    try terminal.follow(&playing, "2")
    for (bytes, event) in [
      ("\u{1B}[<65;10;6M", MouseEvent.wheelDown(x: 9, y: 5)), ("\u{1B}[<64;10;6M", .wheelUp(x: 9, y: 5)),
      ("\u{1B}[<0;10;8M", .press(x: 9, y: 7)), ("\u{1B}[<0;10;8M", .press(x: 9, y: 7)),
    ] {
      terminal.send(bytes)
      playing.send(.mouse(event))
      terminal.shows(playing.lines)
    }
    terminal.send("m")
    _ = terminal.wait(limitMilliseconds: Program.patience) { !$0.modes.contains(1000) }
    #expect(!terminal.screen.modes.contains(1000))
  }

  @Test func `a paste into the find field is text`() throws {
    let terminal = try Program.start()
    var playing = playing()
    terminal.shows(playing.lines)
    try terminal.follow(&playing, "2 /")
    terminal.send("\u{1B}[200~q3\r?begum\u{1B}[2J\u{1B}[201~")
    terminal.shows("find: q3 ?begum")
    #expect(terminal.screen.lines[0].contains("[2 People]"))
    #expect(terminal.screen.violations.isEmpty)
  }

  @Test func `a paste where nobody types is no command`() throws {
    let terminal = try Program.start()
    var playing = playing()
    terminal.shows(playing.lines)
    try terminal.follow(&playing, "2")
    terminal.send("\u{1B}[200~q\rqq3\u{1B}[201~")
    terminal.settle()
    #expect(terminal.screen.lines == playing.lines)
  }

  @Test func `hostile data send nothing but text`() throws {
    let terminal = try Program.start(on: Program.hostile)
    terminal.shows("[1 Today]")
    for (keys, title) in [
      ("2", "[2 People]"), ("\r", "NHS"), ("v", "NHS"), ("3", "[3 Actions]"), ("\r", "Actions"),
      ("4", "[4 MDT]"),
      ("\t", "[Who is on an agenda]"), ("\r", "MDT"), ("6", "[6 Teams]"), ("\t", "[Localities]"),
      ("\t", "[Staff]"),
      ("8", "TYPING"), ("\r", "services"), (":", "Do…"),
    ] {
      terminal.send(keys)
      terminal.shows(title)
      terminal.settle(quietMilliseconds: 60)
    }
    #expect(terminal.screen.violations.isEmpty)
  }
}
