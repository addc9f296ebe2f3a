import CoordinationDomain
import TestSupport
import Testing

@testable import CoordinatorTUI

/// Kinds of terminals, locales and wishes.
@Suite(.serialized) struct TerminalKindTests {
  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "ansi",
    "no-such-terminal", "",
  ])
  func `the program starts and leaves on every kind of terminal`(kind: String) throws {
    let terminal = try Program.start(terminal: kind)
    let isThere = terminal.wait(limitMilliseconds: Program.patience) { _ in
      terminal.said("Today") && terminal.said("Services")
    }
    #expect(isThere)
    terminal.send("q")
    _ = terminal.wait(limitMilliseconds: Program.patience) { _ in terminal.said("Leave the program") }
    terminal.send("q")
    #expect(terminal.end() == .exit(status: 0))
    #expect(terminal.isSane)
    if ["linux", "vt100", "ansi"].contains(kind) { #expect(!terminal.said("\u{1B}[?2026h")) }
    if kind.hasPrefix("xterm") { #expect(terminal.screen.violations.isEmpty) }
  }

  @Test func `an unknown kind of terminal is said`() throws {
    let terminal = try Program.start(terminal: "no-such-terminal")
    terminal.shows("TERM")
  }

  @Test(arguments: ["dumb"])
  func `a terminal that cannot show a screen gets the list of people`(kind: String) throws {
    let terminal = try Program.start(terminal: kind, width: 200, height: 2000)
    #expect(terminal.end() == .exit(status: 0))
    #expect(terminal.said("BEGUM, Rahima (Mrs)"))
    #expect(terminal.said("There is no screen, because"))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(terminal.isSane)
  }

  @Test func `input that is no terminal gets the list of people`() throws {
    let command = "'\(try Program.binary())' --data '\(Program.sample.path)' --today 2026-11-20 < /dev/null"
    let terminal = try PseudoTerminal(["sh", "-c", command], width: 200, height: 2000)
    #expect(terminal.end() == .exit(status: 0))
    #expect(terminal.said("BEGUM, Rahima (Mrs)"))
    #expect(!terminal.bytes.contains(0x1B))
  }

  @Test func `output that is no terminal gets the same list as coordinator people`() throws {
    let options = ["--data", Program.sample.path, "--today", "2026-11-20"]
    let run = try CommandRun(options)
    let list = try CommandRun(["people"] + options)
    #expect(run.status == 0)
    #expect(run.output == list.output)
    #expect(run.output.contains("BEGUM, Rahima (Mrs)"))
    #expect(run.errors.contains("coordinator people"))
  }

  @Test(arguments: [["LC_ALL": "C", "LANG": "C"], ["LC_ALL": "xx_YY.UTF-8"], ["LC_ALL": "POSIX"]])
  func `letters are not lost where the locale knows none`(environment: [String: String]) throws {
    let terminal = try Program.start(environment: environment)
    terminal.shows("[1 Today]")
    terminal.send("2/bhraon")
    terminal.shows("BHRAON")
    #expect(terminal.screen.contains("NÍ BHRAONÁIN") || terminal.screen.contains("NI BHRAONAIN"))
    terminal.send("\u{15}khadija\r\r")
    terminal.shows("NHS No.")
    #expect(terminal.screen.violations.isEmpty)
  }

  @Test func `NO_COLOR and --monochrome send no colour`() throws {
    let coloured = try Program.start()
    coloured.shows("[1 Today]")
    coloured.send("2")
    coloured.shows("[2 People]")
    #expect(coloured.screen.hasColour)
    for (options, environment) in [([], ["NO_COLOR": "1"]), (["--monochrome"], [String: String]())] {
      let terminal = try Program.start(options, environment: environment)
      terminal.shows("[1 Today]")
      for (key, title) in [
        ("2", "[2 People]"), ("\r", "NHS No."), ("3", "[3 Actions]"), ("?", "Keys of this"),
      ] {
        terminal.send(key)
        terminal.shows(title)
        #expect(!terminal.screen.hasColour)
      }
      #expect(!terminal.sentColour)
    }
  }

  @Test func `--ascii sends ASCII alone`() throws {
    let terminal = try Program.start(["--ascii"])
    terminal.shows("[1 Today]")
    for (keys, title) in [
      ("2", "[2 People]"), ("/mei ling\r", "filter: mei ling"), ("\r", "NHS No."), ("3", "[3 Actions]"),
      ("6", "[6 Teams]"), (":", "Do"),
    ] {
      terminal.send(keys)
      terminal.shows(title)
    }
    terminal.settle()
    #expect(terminal.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test func `no folder's name reaches the terminal as a control`() throws {
    let folder = try Scratch()
    for name in ["\u{1B}[2J\u{202E}", "a\u{9B}31m", "line\nline\u{200B}"] {
      let path = folder.path + "/" + name
      for arguments in [
        ["--data", path], ["people", "--data", path], ["check", "--data", path], ["person", path],
      ] {
        let run = try CommandRun(arguments)
        #expect(run.status != 0)
        let said = (run.output + run.errors).split(separator: "\n")
        #expect(said.allSatisfy { HostileText.unseen(in: $0).isEmpty }, "\(arguments)")
      }
    }
  }
}

extension PseudoTerminal {
  /// Whether bytes were sent in one piece, wherever they were put.
  func said(_ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }

  /// Whether any colour was asked for by `CSI ... m`.
  var sentColour: Bool {
    String(decoding: bytes, as: UTF8.self).matches(of: #/\e\[([0-9;]*)m/#).contains { match in
      match.1.split(separator: ";").compactMap { Int($0) }.contains {
        (30...38).contains($0) || (40...48).contains($0) || $0 >= 90
      }
    }
  }
}

extension VirtualScreen {
  /// Whether any cell is coloured.
  var hasColour: Bool {
    cells.contains { $0.contains { $0.look.foreground != nil || $0.look.background != nil } }
  }
}
